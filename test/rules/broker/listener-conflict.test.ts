/** broker-listener-conflict: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { brokerListenerConflict as rule } from "../../../server/src/rules/broker/listener-conflict/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const file = "server.properties";

it("is an error where a listener is advertised that the broker does not open", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXT://0.0.0.0:9092
advertised.listeners=SSL://kafka1:9093
                     ^^^^^^^^^^^^^^^^^ error: The broker will not start: SSL is advertised, and listeners has only PLAINTEXT.
`,
    { file },
  ));

it("is an error where an address would be advertised that nobody can reach", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXT://0.0.0.0:9092
          ^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: 0.0.0.0 would be advertised, an address that nobody can reach.
`,
    { file },
  ));

it("is an error where brokers have no listener among themselves, or two names for it", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=INTERNAL://kafka1:9092,EXTERNAL://kafka1:9093
listener.security.protocol.map=INTERNAL:PLAINTEXT,EXTERNAL:SSL
inter.broker.listener.name=REPLICATION
                           ^^^^^^^^^^^ error: The broker will not start: brokers are to use the listener REPLICATION among themselves, and only INTERNAL, EXTERNAL is advertised.
`,
    { file },
  ));

it("is an error for a port, a name or a protocol that is missing or there twice", () =>
  check(
    rule,
    `
process.roles=broker,controller
node.id=1
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://kafka1:9092,CONTROLLER://kafka1:9092
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: two listeners share port 9092.
`,
    { file },
  ));

const combined =
  "process.roles=broker,controller\nnode.id=1\ncontroller.listener.names=CONTROLLER\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\n";
const both = "advertised.listeners=PLAINTEXT://kafka1:9092,CONTROLLER://kafka1:9093\n";

it("is an error for the controller's listener that is advertised, before 3.9", () => {
  const drawing = `\n${combined}${both}                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: CONTROLLER is a listener of the controller, and this release lets no broker advertise one.\n`;
  for (const broker of ["3.1", "3.8"]) check(rule, drawing, { file, pins: { broker } });
  for (const broker of ["3.0", "3.9", "4.0"]) check(rule, combined + both, { file, pins: { broker } });
  check(rule, combined + both, { file });
});

it("takes it out of the advertised ones", () => {
  const text = combined + both;
  const { findings } = analyze([parse({ uri: file, text })], { rules: [rule], pins: { broker: "3.5" } });
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  expect(applyEdits(text, edits)).toBe(`${combined}advertised.listeners=PLAINTEXT://kafka1:9092\n`);
});

it("is silent about healthy listeners, controllers, templates and old host names", () => {
  check(
    rule,
    `
process.roles=broker,controller
node.id=1
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://:9092,CONTROLLER://:9093,EXTERNAL://:9094
advertised.listeners=PLAINTEXT://kafka1:9092,EXTERNAL://kafka1.example.com:9094
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,EXTERNAL:SSL
`,
    { file },
  );
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXT://\${HOST}:9092
advertised.listeners=SSL://<HOST>:9093
#inter.broker.listener.name=NONE
`,
    { file },
  );
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXT://0.0.0.0:9092
advertised.host.name=kafka1
`,
    { file },
  );
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXT://127.0.0.1:9092,SSL://[::1]:9092
`,
    { file },
  );
});
