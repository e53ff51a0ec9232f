/** producer-retries-low-finite: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerRetriesLowFinite as rule } from "../../../server/src/rules/producer/retries-low-finite/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
acks=all
${last}
`;

it("hints at a number that is spent in a moment, whatever the release", () =>
  check(
    rule,
    file(
      `retries=3
        ^ hint: With retries=3 the producer gives up after about 0.7 s of waiting, and a failover can take longer. Remove retries: delivery.timeout.ms already bounds the time.`,
    ),
  ));

it("is silent in development, where one broker has no failover", () =>
  check(rule, "bootstrap.servers=localhost:9092\nacks=all\nretries=3\n"));

it("knows that the waiting is fixed before 3.7", () =>
  check(
    rule,
    file(
      `retries=50
        ^^ hint: With retries=50 the producer gives up after about 5 s of waiting, and a failover can take longer. Remove retries: delivery.timeout.ms already bounds the time.`,
    ),
    { pins: { clients: "3.6" } },
  ));

it("is silent about a number that is small in old releases alone", () => check(rule, file("retries=50")));

it("is a warning where records are critical", () =>
  check(
    rule,
    file(
      `retries=1
        ^ warning: With retries=1 the producer gives up after about 0.1 s of waiting, and a failover can take longer. Remove retries: delivery.timeout.ms already bounds the time.`,
    ),
    { preset: "critical" },
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      retries: 3
               ^ hint: With retries=3 the producer gives up after about 0.7 s of waiting, and a failover can take longer. Remove retries: delivery.timeout.ms already bounds the time.
`,
    { file: "application.yml" },
  ));

it("is silent where the waiting is long", () => {
  check(rule, file("retries=3\nretry.backoff.ms=5000\nretry.backoff.max.ms=5000"));
  check(rule, file("retries=100"));
});

it("is silent where a value is unknown, commented out or another rule's", () => {
  check(rule, file("retries=${RETRIES}"));
  check(rule, file("retries=3\nretry.backoff.ms=${BACKOFF}"));
  check(rule, file("# retries=3"));
  check(rule, file("retries=0"));
});

it("is silent in a file of librdkafka, which counts otherwise", () =>
  check(rule, file("message.send.max.retries=3\nretries=3")));
