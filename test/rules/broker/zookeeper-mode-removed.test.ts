/** broker-zookeeper-mode-removed: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerZookeeperModeRemoved as rule } from "../../../server/src/rules/broker/zookeeper-mode-removed/rule.ts";
import { check } from "../../support/check.ts";

const removed =
  "Kafka 4 has no ZooKeeper mode: without process.roles this broker does not start. Migrate to KRaft on 3.9 first.";
const rest = "broker.id=1\nlog.dirs=/data\n";
const v4 = { pins: { broker: "4.0" } };

it("is an error under Kafka 4", () => {
  check(rule, `\n${rest}zookeeper.connect=zk1:2181\n                  ^^^^^^^^ error: ${removed}\n`, v4);
  check(rule, `\n${rest}zookeeper.connect=\${ZK}\n                  ^^^^^ error: ${removed}\n`, v4);
});

it("is silent for older releases, and where the release is unknown: such a file is of an older one", () => {
  check(rule, `${rest}zookeeper.connect=zk1:2181\n`);
  check(rule, `${rest}zookeeper.connect=zk1:2181\n`, { pins: { broker: "3.9" } });
});

it("is silent for KRaft, a comment, and a file that may get its roles elsewhere", () => {
  const kraft = "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=1@c1:9093\nlog.dirs=/data\n";
  check(rule, `${kraft}zookeeper.connect=zk1:2181\n`, v4);
  check(rule, `${kraft}#zookeeper.connect=zk1:2181\n`, v4);
  check(rule, `${rest}default.replication.factor=3\nmin.insync.replicas=2\n`, v4);
});
