/** broker-kraft-quorum-size: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerKraftQuorumSize as rule } from "../../../server/src/rules/broker/kraft-quorum-size/rule.ts";
import { check } from "../../support/check.ts";

const one =
  "One controller for a cluster of several brokers: its disk is the only copy of all metadata, and while it is down no leader is elected. Use three.";
const two =
  "Two controllers both have to be alive for a majority: as soon as one restarts, no leader is elected. Use three.";
const even = "4 controllers tolerate no more failures than 3: the majority grows along. Use an odd number.";
const node = (voters: string, roles = "broker"): string =>
  `process.roles=${roles}\nnode.id=1\nlog.dirs=/data\ncontroller.quorum.voters=${voters}\n`;
const carets = (voters: string): string => " ".repeat(25) + "^".repeat(voters.length);

it("warns of two", () => {
  const voters = "1@c1:9093,2@c2:9093";
  check(rule, `\n${node(voters)}${carets(voters)} warning: ${two}\n`);
  check(rule, `\n${node(voters, "controller")}${carets(voters)} warning: ${two}\n`, { pins: { broker: "4.1" } });
});

it("warns of one where there are several brokers", () =>
  check(rule, `\n${node("1@c1:9093")}${carets("1@c1:9093")} warning: ${one}\ndefault.replication.factor=3\n`));

it("informs of an even number", () => {
  const voters = "1@c1:9093,2@c2:9093,3@c3:9093,4@c4:9093";
  check(rule, `\n${node(voters)}${carets(voters)} info: ${even}\n`);
});

it("is silent for three and five, and for one where nothing speaks of more brokers", () => {
  check(rule, node("1@c1:9093,2@c2:9093,3@c3:9093"));
  check(rule, node("1@c1:9093,2@c2:9093,3@c3:9093,4@c4:9093,5@c5:9093"));
  check(rule, node("1@c1:9093"));
  check(rule, node("1@localhost:9093", "broker,controller"));
});

it("is silent for a dynamic quorum, a comment, ZooKeeper, and where the list is unknown", () => {
  check(rule, "process.roles=broker\nnode.id=1\nlog.dirs=/data\ncontroller.quorum.bootstrap.servers=c1:9093,c2:9093\n");
  check(rule, `process.roles=broker\nnode.id=1\nlog.dirs=/data\n#controller.quorum.voters=1@c1:9093,2@c2:9093\n`);
  check(
    rule,
    "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\ncontroller.quorum.voters=1@c1:9093,2@c2:9093\n",
  );
  check(rule, node("${VOTERS}"));
  check(rule, node("{% for c in controllers %}{{ c }},{% endfor %}"));
});
