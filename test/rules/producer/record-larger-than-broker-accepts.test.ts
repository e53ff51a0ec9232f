/** producer-record-larger-than-broker-accepts: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerRecordLargerThanBrokerAccepts as rule } from "../../../server/src/rules/producer/record-larger-than-broker-accepts/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
acks=all
${last}
`;

it("hints where nothing is known of the topics", () =>
  check(
    rule,
    file(
      `max.request.size=10485760
                 ^^^^^^^^ info: max.request.size=10485760 lets records through that a topic with default settings refuses: it takes batches of up to 1048588 bytes. Such a record is sent again and again until delivery.timeout.ms is over, and all behind it in its partition fail with it. Check max.message.bytes of the topics.`,
    ),
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        max.request.size: 10485760
                          ^^^^^^^^ info: max.request.size=10485760 lets records through that a topic with default settings refuses: it takes batches of up to 1048588 bytes. Such a record is sent again and again until delivery.timeout.ms is over, and all behind it in its partition fail with it. Check max.message.bytes of the topics.
`,
    { file: "application.yml" },
  ));

it("is silent where it is not written, small, unknown or commented out", () => {
  check(rule, file("linger.ms=5"));
  check(rule, file("max.request.size=1048588"));
  check(rule, file("max.request.size=${SIZE}"));
  check(rule, file("# max.request.size=10485760"));
});

it("is silent where compression can make the batch fit", () => {
  check(rule, file("max.request.size=10485760\ncompression.type=zstd"));
  check(rule, file("max.request.size=10485760\ncompression.type=${CODEC}"));
});

it("asks for nothing from consumers and replicas", () =>
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=g\nmax.partition.fetch.bytes=1000\n", {
    file: "consumer.properties",
  }));
