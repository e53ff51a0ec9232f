/** broker-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerInvalidValue as rule } from "../../../server/src/rules/broker/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

const file = "server.properties";

it("is an error for what is no number, no truth, none of the names, and what is checked a moment later", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
num.io.threads=0
               ^ error: The broker will not start: num.io.threads takes a number of 1 or more that fits its type, and this is 0.
auto.create.topics.enable=no
                          ^^ error: The broker will not start: auto.create.topics.enable takes true or false, and this is no.
log.cleanup.policy=none
                   ^^^^ error: The broker will not start: log.cleanup.policy takes only compact, delete, and this is none.
log.dirs=
^^^^^^^^ error: The broker will not start: log.dirs must not be empty.
log.retention.ms=0
                 ^ error: The broker will not start: log.retention.ms takes -1, or a number of 1 or more, and this is 0.
log.retention.hours=0
`,
    { file, pins: { broker: "3.9" } },
  ));

it("knows that a broker always speaks the classic protocol", () =>
  check(
    rule,
    `
process.roles=broker
node.id=1
controller.listener.names=CONTROLLER
group.coordinator.rebalance.protocols=consumer
                                      ^^^^^^^^ error: The broker will not start: group.coordinator.rebalance.protocols has to contain classic.
`,
    { file, pins: { broker: "4.0" } },
  ));

it("is silent about placeholders, templates, comments, unknown names and what Kafka trims", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
num.io.threads=\${THREADS}
num.network.threads= 3 
auto.create.topics.enable=FALSE
log.retention.minutes=-1
max.connections.per.ip=0
max.connections.per.ip.overrides=localhost:5
#num.partitions=none
confluent.support.metrics.enable=perhaps
`,
    { file },
  ));

it("is silent about a minimum that only newer releases have raised, where the release is not known", () =>
  check(
    rule,
    `
broker.id=1
log.dirs=/data
num.io.threads=8
log.segment.bytes=524288
                  ^^^^^^ info: The broker will not start: log.segment.bytes takes a number of 1048576 or more that fits its type, and this is 524288. This holds for Kafka brokers >=4.0.
`,
    { file },
  ));

const node = (servers: string): string =>
  `process.roles=broker\nnode.id=1\ncontroller.listener.names=CONTROLLER\ncontroller.quorum.bootstrap.servers=${servers}\n`;

it.each([
  ["kafka1", "kafka1"],
  ["kafka1:9093,kafka2:99999", "kafka2:99999"],
  ["kafka1:9093,", ","],
  ["kafka1:9093;kafka2:9093", "kafka1:9093;kafka2:9093"],
])("refuses controllers without an address: %s", (servers, entry) => {
  const said = `error: The broker will not start: controller.quorum.bootstrap.servers takes addresses of the form host:port, divided by commas, and ${entry} is none.`;
  check(rule, `${node(servers)}${" ".repeat(36)}${"^".repeat(servers.length)} ${said}\n`, {
    file,
    pins: { broker: "4.1" },
  });
});

it("is silent about controllers with an address, and about none at all", () => {
  for (const servers of ["kafka1:9093,kafka2:9093", "", "CONTROLLER://kafka1:9093", "${CONTROLLERS}", "{host}:{port}"])
    check(rule, node(servers), { file, pins: { broker: "4.1" } });
});

const zookeeper = (line: string): string => `broker.id=1\nzookeeper.connect=zk:2181\n${line}\n`;
const marked = (key: string, value: string, said: string): string =>
  zookeeper(
    `${key}=${value}\n${" ".repeat(key.length + 1)}${"^".repeat(value.length)} error: The broker will not start: ${said}`,
  );

it.each(["abc", "3", "v2.8", "2.8x", "2.8-SNAPSHOT", "2,8"])(
  "a version of the protocol is one of Kafka's: %s",
  (value) => {
    const key = "inter.broker.protocol.version";
    check(rule, marked(key, value, `${key} takes a version of Kafka such as 2.8, and ${value} is none.`), {
      file,
      pins: { broker: "2.8" },
    });
  },
);

it("a version of the protocol is not newer than the broker", () => {
  const key = "inter.broker.protocol.version";
  check(rule, marked(key, "3.4", `${key} is 3.4, and this release knows versions up to 3.3.`), {
    file,
    pins: { broker: "3.3" },
  });
  for (const value of ["2.8", "2.8.1", "2.8-IV1", "0.11.0.2", "2.0", "${VERSION}"])
    check(rule, zookeeper(`${key}=${value}`), { file, pins: { broker: "2.8" } });
  check(rule, zookeeper(`${key}=abc`), { file, pins: { broker: "4.0" } });
});

it("records in a newer format need a protocol that carries them", () => {
  const lines = (format: string, protocol: string): string =>
    zookeeper(`inter.broker.protocol.version=${protocol}\nlog.message.format.version=${format}`);
  check(
    rule,
    `${lines("2.8", "0.10.2")}                           ^^^ error: The broker will not start: records in the format of 2.8 need inter.broker.protocol.version 0.11 or newer, and it is 0.10.2.\n`,
    { file, pins: { broker: "2.8" } },
  );
  for (const [format, protocol] of [
    ["2.8", "2.0"],
    ["0.10.2", "0.10.0"],
    ["0.9.0", "0.9.0"],
  ] as const)
    check(rule, lines(format, protocol), { file, pins: { broker: "2.8" } });
});

it("assignors of brokers have short names since 4.0", () => {
  const file4 = (value: string): string =>
    `process.roles=broker\nnode.id=1\ncontroller.listener.names=CONTROLLER\ngroup.consumer.assignors=${value}\n`;
  const mark = (value: string, said: string): string =>
    `${file4(value)}                         ${"^".repeat(value.length)} error: The broker will not start: ${said}\n`;
  check(
    rule,
    mark(
      "uniform",
      "before 4.0 group.consumer.assignors takes only classes of assignors for brokers, and uniform is none.",
    ),
    { file, pins: { broker: "3.9" } },
  );
  check(
    rule,
    mark(
      "sticky",
      "group.consumer.assignors takes uniform, range or the class of an assignor for brokers, and sticky is none.",
    ),
    { file, pins: { broker: "4.0" } },
  );
  for (const value of ["uniform,range", "org.apache.kafka.coordinator.group.assignor.RangeAssignor", "com.example.Own"])
    check(rule, file4(value), { file, pins: { broker: "4.0" } });
});

it("what a node of KRaft speaks is not older than 3.0, and a format that nobody writes is the newest", () => {
  check(
    rule,
    `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@kafka1:9093
controller.listener.names=CONTROLLER
inter.broker.protocol.version=2.8
                              ^^^ error: The node will not start: inter.broker.protocol.version is 2.8, and KRaft supports nothing older than 3.0.
`,
    { file, pins: { broker: "3.7" } },
  );
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
inter.broker.protocol.version=0.10.2.1
                              ^^^^^^^^ error: The broker will not start: records in the format of 2.8 need inter.broker.protocol.version 0.11 or newer, and it is 0.10.2.1.
`,
    { file, pins: { broker: "2.8" } },
  );
});

it("assignors of Kafka's own that do not exist", () =>
  check(
    rule,
    `
process.roles=broker
node.id=1
controller.listener.names=CONTROLLER
group.consumer.assignors=org.apache.kafka.coordinator.group.assignor.StickyAssignor
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: group.consumer.assignors takes uniform, range or the class of an assignor for brokers, and org.apache.kafka.coordinator.group.assignor.StickyAssignor is none.
group.share.assignors=range
                      ^^^^^ error: The broker will not start: group.share.assignors accepts simple or the class of an assignor for share groups, and range is neither.
`,
    { file, pins: { broker: "4.2" } },
  ));

it("a setting that Kafka keeps to itself", () => {
  const node = "process.roles=broker\nnode.id=1\ncontroller.listener.names=CONTROLLER\n";
  const key = "remote.log.manager.task.retry.jitter";
  const said = `error: The broker will not start: ${key} takes a number from 0 to 0.5, and this is 0.9.`;
  check(rule, `${node}${key}=0.9\n${" ".repeat(key.length + 1)}^^^ ${said}\n`, { file, pins: { broker: "3.9" } });
  check(rule, `${node}${key}=0.2\n`, { file, pins: { broker: "3.9" } });
});
