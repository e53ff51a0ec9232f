/** broker-listener-conflict: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
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
  const part = "This holds for Kafka brokers <3.9.";
  check(rule, drawing.replace("error:", "info:").replace("advertise one.\n", `advertise one. ${part}\n`), { file });
});

it("takes it out of the advertised ones", () => {
  const text = combined + both;
  const { findings } = analyze([parse({ uri: file, text })], { rules: [rule], pins: { broker: "3.5" } });
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  expect(applyEdits(text, edits)).toBe(`${combined}advertised.listeners=PLAINTEXT://kafka1:9092\n`);
});

it("is silent where a file has a quorum and no part to play in it: what starts with it adds the rest", () => {
  const text = "node.id=0\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=PLAINTEXT\nlog.dirs=/data\n";
  check(rule, text, { file });
  check(rule, `${text}controller.quorum.voters=0@kafka1:9092\n`, { file });
  check(
    rule,
    `
broker.id=0
zookeeper.connect=zk:2181
listeners=PLAINTEXT://kafka1:9092
advertised.listeners=SSL://kafka1:9093
                     ^^^^^^^^^^^^^^^^^ error: The broker will not start: SSL is advertised, and listeners has only PLAINTEXT.
controller.quorum.voters=0@kafka1:9093
log.dirs=/data
`,
    { file },
  );
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

const node = (lines: string): string =>
  `process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@k1:9093\n${lines}`;
const pinned = (broker: string) => ({ file: "server.properties", pins: { broker } });

it("the default map forgets the controllers beside a listener with the name of a secure protocol", () => {
  const rest = "controller.listener.names=CONTROLLER\n";
  for (const broker of ["3.3", "3.9.1", "4.1"])
    check(
      rule,
      `
${node(rest)}listeners=SSL://:9092,CONTROLLER://:9093
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: the controller's listener CONTROLLER has no protocol. Beside a listener with the name SSL the default of listener.security.protocol.map leaves the controllers out.
advertised.listeners=SSL://k1:9092
inter.broker.listener.name=SSL
`,
      pinned(broker),
    );
  for (const listeners of ["PLAINTEXT://:9092,CONTROLLER://:9093", "PLAINTEXT://k1:9092,CONTROLLER://:9093"])
    check(rule, `${node(rest)}listeners=${listeners}\nadvertised.listeners=PLAINTEXT://k1:9092\n`, pinned("3.9.1"));
  const named =
    "controller.listener.names=SSL\nlisteners=PLAINTEXT://:9092,SSL://:9093\nadvertised.listeners=PLAINTEXT://k1:9092\n";
  check(rule, node(named), pinned("3.9.1"));
  const mapped =
    "listener.security.protocol.map=SSL:SSL,CONTROLLER:PLAINTEXT\nlisteners=SSL://:9092,CONTROLLER://:9093\nadvertised.listeners=SSL://k1:9092\ninter.broker.listener.name=SSL\n";
  check(rule, node(`${rest}${mapped}`), pinned("3.9.1"));
});

it("another name than that of a protocol needs a map", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk1:2181
listeners=PLAINTEXT://:9092,EXTERNAL://:9093
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: the listener EXTERNAL has no protocol in listener.security.protocol.map.
advertised.listeners=PLAINTEXT://k1:9092,EXTERNAL://k1:9093
`,
    pinned("2.8"),
  ));

it("a map names protocols that exist, in any case", () => {
  const file = (map: string): string => `
broker.id=1
zookeeper.connect=zk1:2181
listeners=PLAINTEXT://k1:9092
listener.security.protocol.map=${map}
`;
  check(
    rule,
    `${file("PLAINTEXT:PLAINTEXT,INNER:TLS")}                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: INNER:TLS in listener.security.protocol.map names no security protocol.\n`,
    pinned("3.5"),
  );
  for (const map of ["plaintext:plaintext", "PLAINTEXT:PLAINTEXT, INNER:SASL_SSL,", "${MAP}"])
    check(rule, file(map), pinned("3.5"));
});

it("listeners that start early are listeners", () => {
  const file = (early: string): string =>
    `${node("controller.listener.names=CONTROLLER\nlisteners=PLAINTEXT://k1:9092,CONTROLLER://:9093\nadvertised.listeners=PLAINTEXT://k1:9092\n")}early.start.listeners=${early}\n`;
  check(
    rule,
    `${file("controller")}                      ^^^^^^^^^^ error: The broker will not start: early.start.listeners names controller, and there is only PLAINTEXT, CONTROLLER.\n`,
    pinned("3.9.1"),
  );
  for (const early of ["CONTROLLER", "", "PLAINTEXT,CONTROLLER"]) check(rule, file(early), pinned("3.9.1"));
});

it("a controller on its own advertises an address since 3.9", () => {
  const text = (line = ""): string => `
process.roles=controller
node.id=1
controller.quorum.voters=1@k1:9093
controller.listener.names=CONTROLLER
listeners=CONTROLLER://0.0.0.0:9093
advertised.listeners=CONTROLLER://0.0.0.0:9093
${line}`;
  const said =
    "                     ^^^^^^^^^^^^^^^^^^^^^^^^^ error: The broker will not start: 0.0.0.0 would be advertised, an address that nobody can reach.\n";
  check(rule, text(said), pinned("3.9.1"));
  check(
    rule,
    text(
      said.replace(
        "The broker will not start: 0.0.0.0 would be advertised, an address that nobody can reach.",
        "The controller will not start: up to 3.8 a node that is only a controller must not advertise any address.",
      ),
    ),
    pinned("3.8.1"),
  );
});

describe("a combined node", () => {
  const everywhere = "error: The broker will not start: 0.0.0.0 would be advertised, an address that nobody can reach.";
  const text = (advertised: string, listening = "", advertising = ""): string => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@k1:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://k1:9092,CONTROLLER://0.0.0.0:9093
${listening}advertised.listeners=${advertised}
${advertising}`;

  it("advertises its controller's listener with an address since 3.9", () => {
    const both = "PLAINTEXT://k1:9092,CONTROLLER://0.0.0.0:9093";
    const mark = `                     ${"^".repeat(both.length)} ${everywhere}\n`;
    check(rule, text(both, "", mark), pinned("3.9.2"));
  });

  it("of 3.9.0 advertises what its controller listens on", () => {
    const mark = `          ${"^".repeat(45)} ${everywhere}\n`;
    check(rule, text("PLAINTEXT://k1:9092", mark), pinned("3.9.0"));
    check(rule, text("PLAINTEXT://k1:9092"), pinned("3.9.2"));
    check(rule, text("PLAINTEXT://k1:9092"));
  });
});

it("leaves a protocol of one vendor's build to the rule about values", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=PLAINTEXTSASL://kafka1:6667
security.inter.broker.protocol=PLAINTEXTSASL
`,
    { file },
  ));

it("leaves it alone in a map of protocols too", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk:2181
log.dirs=/data
listeners=INSIDE://kafka1:6667
listener.security.protocol.map=INSIDE:PLAINTEXTSASL
inter.broker.listener.name=INSIDE
`,
    { file },
  ));
