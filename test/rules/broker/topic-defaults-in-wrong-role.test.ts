/** broker-topic-defaults-in-wrong-role: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerTopicDefaultsInWrongRole as rule } from "../../../server/src/rules/broker/topic-defaults-in-wrong-role/rule.ts";
import { check } from "../../support/check.ts";

const told = (written: string): string =>
  `On KRaft the controllers decide: ${written} counts here only for topics that this broker creates automatically. Write it into the controllers' files too.`;
const node = (roles: string): string =>
  `process.roles=${roles}\nnode.id=4\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n`;

it("hints in a broker's file, once for both settings", () => {
  check(
    rule,
    `\n${node("broker")}default.replication.factor=3\n                           ^ hint: ${told("default.replication.factor=3")}\nnum.partitions=6\n`,
  );
  check(rule, `\n${node("broker")}num.partitions=6\n               ^ hint: ${told("num.partitions=6")}\n`);
});

it("is silent for combined nodes, controllers and ZooKeeper", () => {
  check(rule, `${node("broker,controller")}default.replication.factor=3\n`);
  check(rule, `${node("controller")}default.replication.factor=3\n`);
  check(rule, "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\ndefault.replication.factor=3\n");
});

it("is silent for Kafka's own defaults, a comment, and where a value is unknown", () => {
  check(rule, `${node("broker")}default.replication.factor=1\nnum.partitions=1\n`);
  check(rule, `${node("broker")}#default.replication.factor=3\n`);
  check(rule, `${node("broker")}default.replication.factor=\${FACTOR}\n`);
  check(rule, `${node("{{ roles }}")}default.replication.factor=3\n`);
});
