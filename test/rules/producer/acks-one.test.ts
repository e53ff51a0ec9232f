/** producer-acks-one: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerAcksOne } from "../../../server/src/rules/producer/acks-one/rule.ts";
import { check } from "../../support/check.ts";

const lost =
  "With acks=1 the leader confirms a record before any follower has it: if the leader fails then, the confirmed record is gone and nobody is told.";
const old = `${lost} Set acks=all.`;
const today = `${lost} It also switches off the idempotence that clients since 3.0.1 have by default. Set acks=all.`;

it("warns at the value, and tells of idempotence where the client has it by default", () => {
  const drawing = (message: string): string => `
bootstrap.servers=kafka:9092
acks=1
     ^ warning: ${message}
`;
  check(producerAcksOne, drawing(today));
  check(producerAcksOne, drawing(today), { pins: { clients: "3.9" } });
  check(producerAcksOne, drawing(old), { pins: { clients: "2.8" } });
  check(producerAcksOne, drawing(old), { pins: { clients: "3.1.0" } });
});

it("says nothing about idempotence that the file itself switches off", () =>
  check(
    producerAcksOne,
    `
bootstrap.servers=kafka:9092
acks=1
     ^ warning: ${old}
enable.idempotence=false
`,
  ));

it("is a hint where there is only this host", () =>
  check(
    producerAcksOne,
    `
bootstrap.servers=localhost:9092
acks=1
     ^ hint: ${today} A hint only, because this looks like a single-node or development setup.
`,
  ));

it("is silent for all, for an unknown value, for a comment and for an unset acks", () => {
  check(producerAcksOne, "bootstrap.servers=kafka:9092\nacks=all\n#acks=1\n");
  check(producerAcksOne, "bootstrap.servers=kafka:9092\nacks=-1\n");
  check(producerAcksOne, "bootstrap.servers=kafka:9092\nacks=${ACKS}\n");
  check(producerAcksOne, "bootstrap.servers=kafka:9092\nretries=3\n", { pins: { clients: "2.8" } });
});

it("is silent for a transactional producer, which does not start so", () => {
  check(producerAcksOne, "bootstrap.servers=kafka:9092\nacks=1\ntransactional.id=orders\n");
  check(producerAcksOne, "spring:\n  kafka:\n    producer:\n      acks: 1\n      transaction-id-prefix: orders-\n", {
    file: "application.yml",
  });
});

it("leaves a producer that does not start, and the settings acks=1 rules out, to one finding", () => {
  const rulesFor = (text: string): readonly string[] =>
    analyze([parse({ uri: "producer.properties", text })], { pins: { clients: "3.9" } }).findings.map(
      (one) => one.rule,
    );
  expect(rulesFor("bootstrap.servers=kafka:9092\nacks=1\n")).toEqual(["producer-acks-one"]);
  expect(rulesFor("bootstrap.servers=kafka:9092\nacks=1\nenable.idempotence=false\n")).toEqual(["producer-acks-one"]);
  expect(rulesFor("bootstrap.servers=kafka:9092\nacks=1\nenable.idempotence=true\n")).toEqual([
    "producer-idempotence-conflict",
  ]);
});

it("speaks in Spring YAML", () =>
  check(
    producerAcksOne,
    `
spring:
  kafka:
    bootstrap-servers: kafka:9092
    producer:
      acks: 1
            ^ warning: ${today}
`,
    { file: "src/main/resources/application.yml" },
  ));
