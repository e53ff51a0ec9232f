/** broker-topic-key-in-server-properties: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { brokerTopicKeyInServerProperties as rule } from "../../../server/src/rules/broker/topic-key-in-server-properties/rule.ts";
import { check } from "../../support/check.ts";

const topic = (key: string, name: string): string =>
  `${key} is a topic's setting: in a broker's file it is ignored. The broker's default for topics is ${name}.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";

it.each([
  ["retention.ms", "log.retention.ms"],
  ["retention.bytes", "log.retention.bytes"],
  ["cleanup.policy", "log.cleanup.policy"],
  ["max.message.bytes", "message.max.bytes"],
  ["flush.messages", "log.flush.interval.messages"],
  ["flush.ms", "log.flush.interval.ms"],
  ["segment.bytes", "log.segment.bytes"],
  ["segment.ms", "log.roll.ms"],
  ["message.timestamp.type", "log.message.timestamp.type"],
  ["min.cleanable.dirty.ratio", "log.cleaner.min.cleanable.ratio"],
  ["delete.retention.ms", "log.cleaner.delete.retention.ms"],
  ["replication.factor", "default.replication.factor"],
])("warns of %s", (key, name) =>
  check(rule, `\n${head}${key}=1\n${"^".repeat(key.length)} warning: ${topic(key, name)}\n`),
);

it("warns whatever the value is: the name is wrong", () =>
  check(
    rule,
    `\n${head}retention.ms=\${RETENTION}\n^^^^^^^^^^^^ warning: ${topic("retention.ms", "log.retention.ms")}\n`,
  ));

it("renames where the broker's own name is free, else takes it out", () => {
  const titles = (lines: string): readonly string[] =>
    analyze([parse({ uri: "etc/server.properties", text: `${head}${lines}` })], { rules: [rule] }).findings.flatMap(
      ({ fixes }) => fixes.map(({ safety }) => safety),
    );
  expect(titles("retention.ms=1\n")).toEqual(["changes-behaviour"]);
  expect(titles("retention.ms=1\nlog.retention.ms=5\n")).toEqual(["safe"]);
});

it("is silent for names that both have, for the broker's names, and for a comment", () => {
  check(rule, `${head}min.insync.replicas=2\nunclean.leader.election.enable=false\ncompression.type=producer\n`);
  check(rule, `${head}log.retention.ms=1\nlog.flush.interval.messages=5\nmessage.max.bytes=1000\n`);
  check(rule, `${head}#retention.ms=1\n`);
});

it("is silent in a topic's own file", () =>
  check(rule, "retention.ms=604800000\ncleanup.policy=delete\n", { file: "topics/orders-topic.properties" }));
