/** broker-unclean-leader-election: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerUncleanLeaderElection as rule } from "../../../server/src/rules/broker/unclean-leader-election/rule.ts";
import { check } from "../../support/check.ts";

const unclean =
  "With unclean.leader.election.enable=true a replica that lags may become leader: acknowledged records it lacks are cut off everywhere, and nobody is told. Set it to false.";
const brokerAlone =
  "On KRaft the controllers elect leaders, so this counts only if their files say it too: then a replica that lags may become leader, and acknowledged records are cut off. Set it to false in all of them.";
const kraft = (roles: string): string =>
  `process.roles=${roles}\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093\nlog.dirs=/data\n`;
const written = "unclean.leader.election.enable=true\n                               ^^^^";

it("is an error in a ZooKeeper broker, of any release and in development too", () => {
  check(rule, `\nbroker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\n${written} error: ${unclean}\n`);
  check(rule, `\nbroker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\n${written} error: ${unclean}\n`, {
    pins: { broker: "3.5" },
  });
  check(rule, `\nbroker.id=1\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n${written} error: ${unclean}\n`);
});

it("is an error for a topic", () =>
  check(rule, `\nmin.insync.replicas=2\n${written} error: ${unclean}\n`, { file: "topics/orders-topic.properties" }));

it("knows that KRaft honours it only since 3.9", () => {
  check(rule, `\n${kraft("broker,controller")}${written} error: ${unclean}\n`, { pins: { broker: "3.9" } });
  check(rule, `${kraft("controller")}unclean.leader.election.enable=true\n`, { pins: { broker: "3.8" } });
  check(rule, `\n${kraft("broker,controller")}${written} info: ${unclean} This holds for Kafka brokers >=3.9.\n`);
});

it("informs in a file for KRaft brokers alone: the controllers elect", () =>
  check(rule, `\n${kraft("broker")}${written} info: ${brokerAlone}\n`, { pins: { broker: "4.0" } }));

it("is silent for false, the default, a comment, and where the value is unknown", () => {
  for (const line of [
    "unclean.leader.election.enable=false",
    "#unclean.leader.election.enable=true",
    "unclean.leader.election.enable=${UNCLEAN}",
  ]) {
    check(rule, `broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\n${line}\n`);
  }
});
