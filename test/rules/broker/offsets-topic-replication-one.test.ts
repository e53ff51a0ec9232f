/** broker-offsets-topic-replication-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerOffsetsTopicReplicationOne as rule } from "../../../server/src/rules/broker/offsets-topic-replication-one/rule.ts";
import { check } from "../../support/check.ts";

const offsets =
  "With offsets.topic.replication.factor=1 the committed offsets of every group have one copy: if that broker's disk fails, groups start over by auto.offset.reset and skip or repeat records. Set 3.";
const share =
  "With share.coordinator.state.topic.replication.factor=1 the positions of share groups have one copy: if that broker's disk fails, they start over, and records are skipped or delivered again. Set 3.";
const cluster = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";
const one = "offsets.topic.replication.factor=1\n                                 ^";

it("warns in a cluster", () => check(rule, `\n${cluster}${one} warning: ${offsets}\n`));

it("warns of share groups from the release on that has them", () => {
  const kraft =
    "process.roles=broker\nnode.id=4\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
  const written =
    "share.coordinator.state.topic.replication.factor=1\n                                                 ^";
  check(rule, `\n${kraft}${written} warning: ${share}\n`, { pins: { broker: "4.1" } });
  check(rule, `\n${kraft}${written} info: ${share} This holds for Kafka brokers >=4.0.\n`);
});

it("hints where a remote address is all that is known, and where the folder is named for development", () => {
  const remote =
    "broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\nadvertised.listeners=PLAINTEXT://kafka:9092\n";
  check(rule, `\n${remote}${one} hint: ${offsets}\n`);
  check(rule, `\n${cluster}${one} hint: ${offsets}\n`, { file: "docker/server.properties" });
});

it("is silent on a single node, where there is no second place for a copy", () => {
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\noffsets.topic.replication.factor=1\n");
  check(
    rule,
    "process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@localhost:9093\nlog.dirs=/data\noffsets.topic.replication.factor=1\n",
  );
});

it("is silent for other values, a comment, in a controller's file, and where the value is unknown", () => {
  check(rule, cluster);
  check(rule, `${cluster}offsets.topic.replication.factor=3\n#offsets.topic.replication.factor=1\n`);
  check(rule, `${cluster}offsets.topic.replication.factor=\${FACTOR}\n`);
  check(rule, `${cluster}offsets.topic.replication.factor={{ factor | default(1) }}\n`);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\noffsets.topic.replication.factor=1\n",
  );
});
