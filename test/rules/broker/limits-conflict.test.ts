/** broker-limits-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerLimitsConflict as rule } from "../../../server/src/rules/broker/limits-conflict/rule.ts";
import { check } from "../../support/check.ts";

const file = "server.properties";

it("is an error for a number above another, whether that is written or a default", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
replica.lag.time.max.ms=400
                        ^^^ error: The broker will not start: replica.fetch.wait.max.ms (500) is greater than replica.lag.time.max.ms (400).
queued.max.request.bytes=50000000
socket.request.max.bytes=60000000
                         ^^^^^^^^ error: The broker will not start: socket.request.max.bytes (60000000) is greater than queued.max.request.bytes (50000000).
connections.max.idle.ms=100
                        ^^^ error: The broker will not start: connection.failed.authentication.delay.ms (100) has to be less than connections.max.idle.ms (100).
log.cleaner.threads=200
                    ^^^ error: The broker will not start: log.cleaner.dedupe.buffer.size (134217728) has to give each of 200 cleaner threads more than 1048576 bytes.
`,
    { file, pins: { broker: "3.9" } },
  ));

it("compares what members of a group may ask for", () =>
  check(
    rule,
    `
process.roles=broker
node.id=1
controller.listener.names=CONTROLLER
group.consumer.session.timeout.ms=30000
                                  ^^^^^ error: The broker will not start: group.consumer.min.session.timeout.ms (45000) is greater than group.consumer.session.timeout.ms (30000).
`,
    { file, pins: { broker: "4.0" } },
  ));

it("is silent at the limits, where a check is switched off, and where a number is not known", () =>
  check(
    rule,
    `
broker.id=1001
broker.id.generation.enable=false
zookeeper.connect=zk:2181
log.dirs=/data
replica.lag.time.max.ms=500
queued.max.request.bytes=-1
socket.request.max.bytes=60000000
connections.max.idle.ms=-1
log.cleaner.threads=\${THREADS}
#replica.socket.timeout.ms=1
`,
    { file, pins: { broker: "3.9" } },
  ));
