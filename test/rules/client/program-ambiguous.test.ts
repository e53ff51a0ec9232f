/** client-program-ambiguous: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { clientProgramAmbiguous as rule } from "../../../server/src/rules/client/program-ambiguous/rule.ts";
import { check } from "../../support/check.ts";

const both = `bootstrap.servers=kafka1:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
value.serializer=org.apache.kafka.common.serialization.StringSerializer
acks=0
`;

it("names both readings, once", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
^^^^^^^^^^^^^^ warning: It cannot be told whether Java's clients or librdkafka read this file: Java alone knows key.serializer, value.serializer, librdkafka alone knows message.timeout.ms, queued.min.messages. A Java client ignores what is librdkafka's; librdkafka refuses what is Java's and does not start.
value.serializer=org.apache.kafka.common.serialization.StringSerializer
message.timeout.ms=5000
queued.min.messages=5
`,
  ));

it("a head of the file settles it", () =>
  check(rule, `# kafka-lossless: program=librdkafka\n${both}message.timeout.ms=5000\nqueued.min.messages=5\n`));

it("is silent where one program weighs more", () => {
  check(rule, `${both}message.timeout.ms=5000\n`);
  check(rule, `${both}message.timeout.ms=5000\nqueued.min.messages=5\n`, { file: "producer.conf" });
  check(rule, "bootstrap.servers=kafka1:9092\nsasl.username=u\nacks=1\n");
});

it("what loses records loses them in both readings, and counts in full", () => {
  const text = `${both}message.timeout.ms=5000\nqueued.min.messages=5\n`;
  const { findings } = analyze([parse({ uri: "producer.properties", text })]);
  expect(findings.map(({ severity, rule: id }) => `${severity} ${id}`)).toEqual([
    "warning client-program-ambiguous",
    "error producer-acks-zero",
  ]);
});
