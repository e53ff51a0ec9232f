/** What the rules for all clients say of the clients that Spring Cloud Stream's Kafka binder builds: each cause once. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import type { Finding } from "../../../server/src/lint/finding.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";

const out = "spring.cloud.stream.bindings.a-out-0.destination=a\nspring.cloud.stream.bindings.b-out-0.destination=b\n";
const input = "spring.cloud.stream.bindings.a-in-0.group=a\n";
const binder = "spring.cloud.stream.kafka.binder";
const ofA = "spring.cloud.stream.kafka.bindings.a";

it.each<[string, string, readonly string[]]>([
  [
    "acks=0 of a binding",
    `${out}${binder}.required-acks=all\n${ofA}-out-0.producer.configuration.acks=0\n`,
    ["error producer-acks-zero 4"],
  ],
  ["acks=1 of the binder, for both outputs", `${out}${binder}.required-acks=1\n`, ["warning producer-acks-one 3"]],
  ["acks=1 by default", `${out}${binder}.brokers=k1:9092,k2:9092\n`, ["warning scs-required-acks-default-one 1"]],
  [
    "acks=1 of spring.kafka",
    `${out}${binder}.brokers=k1:9092,k2:9092\nspring.kafka.producer.acks=1\n`,
    ["warning producer-acks-one 4"],
  ],
  [
    "acks=1 by default, and idempotence",
    `${out}${binder}.configuration.enable.idempotence=true\n`,
    ["error producer-idempotence-conflict 3"],
  ],
  [
    "transactions with acks=1",
    `${out}${binder}.transaction.transaction-id-prefix=a-\n`,
    ["error scs-transaction-prefix-with-weak-acks 3"],
  ],
  [
    "auto-commit of a binding",
    `${input}${ofA}-in-0.consumer.configuration.enable.auto.commit=true\n`,
    ["warning spring-enable-auto-commit-true 2"],
  ],
  [
    "latest of a binding",
    `${input}${ofA}-in-0.consumer.start-offset=latest\n`,
    ["info consumer-offset-reset-latest 2"],
  ],
  [
    "a slip in a binding's map",
    `${input}${ofA}-in-0.consumer.configuration.max.pol.records=5\n`,
    ["warning client-unknown-key 2"],
  ],
  [
    "what Kafka refuses",
    `${input}${ofA}-in-0.consumer.configuration.auto.offset.reset=never\n`,
    ["error consumer-offset-reset-invalid-value 2"],
  ],
])("%s", (_, text, expected) => {
  const findings = loud(text);
  expect(
    findings.map(
      ({ severity, rule, place }) => `${severity} ${rule} ${text.slice(0, place.span.start).split("\n").length}`,
    ),
  ).toEqual(expected);
});

it("renames in the map where the slip stands", () => {
  const text = `${out}${binder}.required-acks=all\n${binder}.producer-properties.lingr.ms=5\n`;
  const [fix] = loud(text)[0]?.fixes ?? [];
  expect(applyEdits(text, fix?.edits ?? [])).toBe(text.replace("lingr.ms", "linger.ms"));
});

function loud(text: string): readonly Finding[] {
  const analysis = analyze([parse({ uri: "src/main/resources/application.properties", text })], {
    pins: { springBoot: "3.5" },
  });
  expect(analysis.crashes).toEqual([]);
  return analysis.findings.filter(({ severity }) => severity !== "hint");
}
