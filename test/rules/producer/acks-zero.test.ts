/** producer-acks-zero: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerAcksZero } from "../../../server/src/rules/producer/acks-zero/rule.ts";
import { check } from "../../support/check.ts";

const message =
  "With acks=0 nobody confirms a record: every failure on the way loses it silently, and the callback still reports success. Set acks=all.";

it("is an error at the value", () =>
  check(
    producerAcksZero,
    `
bootstrap.servers=kafka:9092
acks=0
     ^ error: ${message}
`,
  ));

it("reads the value as Kafka does, blanks trimmed", () =>
  check(
    producerAcksZero,
    `
bootstrap.servers=kafka:9092
acks: 0 \nretries=3
`.replace("acks: 0 \n", `acks: 0 \n      ^^ error: ${message}\n`),
  ));

it("is silent where the value is unknown", () =>
  check(producerAcksZero, "bootstrap.servers=kafka:9092\nacks=${ACKS}\n"));

it("is silent for all and for a comment", () =>
  check(producerAcksZero, "bootstrap.servers=kafka:9092\nacks=all\n#acks=0\n"));

it("the last of two counts", () => check(producerAcksZero, "bootstrap.servers=kafka:9092\nacks=0\nacks=all\n"));

it("is silent in a consumer's file", () =>
  check(
    producerAcksZero,
    "bootstrap.servers=kafka:9092\ngroup.id=a\nenable.auto.commit=false\nauto.offset.reset=none\nmax.poll.records=5\n",
  ));

it("counts the default of a Spring placeholder and says so", () =>
  check(
    producerAcksZero,
    `
spring:
  kafka:
    producer:
      acks: \${ACKS:0}
            ^^^^^^^^^ error: ${message} This counts the default written in \${ACKS:0}; another value may be given at run time.
`,
    { file: "application.yml" },
  ));
