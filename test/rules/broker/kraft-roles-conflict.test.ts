/** broker-kraft-roles-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerKraftRolesConflict as rule } from "../../../server/src/rules/broker/kraft-roles-conflict/rule.ts";
import { check } from "../../support/check.ts";

const file = "server.properties";

it("is an error for a controller that is no voter", () =>
  check(
    rule,
    `
process.roles=broker,controller
node.id=4
        ^ error: The node will not start: it is a controller, and controller.quorum.voters has no voter 4.
controller.quorum.voters=1@a:9093,2@b:9093,3@c:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://d:9092,CONTROLLER://d:9093
`,
    { file },
  ));

it("is an error for a broker that is a voter, or opens a controller listener", () =>
  check(
    rule,
    `
process.roles=broker
node.id=1
        ^ error: The node will not start: it is only a broker, and controller.quorum.voters lists 1 as a voter.
controller.quorum.voters=1@a:9093
controller.listener.names=CONTROLLER
                          ^^^^^^^^^^ error: The node will not start: it is only a broker, and listeners has the controller listener CONTROLLER.
listeners=PLAINTEXT://a:9092,CONTROLLER://a:9093
`,
    { file },
  ));

it("is an error for a controller that opens other listeners, and for two ids", () =>
  check(
    rule,
    `
process.roles=controller
node.id=1
        ^ error: The node will not start: node.id is 1 and broker.id is 2; they have to be the same.
broker.id=2
controller.quorum.voters=1@a:9093
controller.listener.names=CONTROLLER
listeners=CONTROLLER://a:9093,PLAINTEXT://a:9092
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The node will not start: it is only a controller, and listeners has PLAINTEXT, which is not in controller.listener.names.
`,
    { file },
  ));

it("is an error where nothing says where the controllers are, in a file that is whole otherwise", () =>
  check(
    rule,
    `
process.roles=broker
              ^^^^^^ error: The node will not start: neither controller.quorum.voters nor controller.quorum.bootstrap.servers says where the controllers are.
node.id=2
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://b:9092
`,
    { file, pins: { broker: "4.0" } },
  ));

it("is silent for healthy nodes, and where a part is elsewhere or not known", () => {
  check(
    rule,
    `
process.roles=controller
node.id=1
controller.quorum.bootstrap.servers=a:9093
controller.listener.names=CONTROLLER
listeners=CONTROLLER://a:9093
`,
    { file, pins: { broker: "4.0" } },
  );
  check(
    rule,
    `
process.roles=broker
controller.listener.names=CONTROLLER
log.dirs=/data
`,
    { file },
  );
  check(
    rule,
    `
process.roles=broker,controller
node.id=\${NODE_ID}
controller.quorum.voters=1@a:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://\${HOST}:9092
#broker.id=7
`,
    { file },
  );
});

it.each(["1@kafka1:99999", "1@kafka1:9093,", "1@kafka1:9093;2@kafka2:9093", "1@kafka1:9093/x"])(
  "%s is no list of voters",
  (list) => {
    const wrong = list.endsWith(",") ? "," : list;
    check(
      rule,
      `
process.roles=broker,controller
node.id=1
controller.quorum.voters=${list}
                         ${"^".repeat(list.length)} error: The node will not start: ${wrong} in controller.quorum.voters is not of the form id@host:port.
controller.listener.names=CONTROLLER
`,
    );
  },
);

it("says nothing about the previews of KRaft, which start with it", () =>
  check(
    rule,
    `
process.roles=broker
node.id=1
controller.quorum.voters=1@localhost:9093
listeners=PLAINTEXT://localhost:9092
controller.listener.names=CONTROLLER
`,
    { file, pins: { broker: "2.8" } },
  ));
