/** producer-record-larger-than-broker-accepts: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerRecordLargerThanBrokerAccepts as rule } from "../../../server/src/rules/producer/record-larger-than-broker-accepts/rule.ts";
import { render } from "../../../server/src/texts/text.ts";
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
                 ^^^^^^^^ hint: max.request.size=10485760 lets records through that a topic with default settings refuses: it takes batches of up to 1048588 bytes. Check max.message.bytes of the topics.`,
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
                          ^^^^^^^^ hint: max.request.size=10485760 lets records through that a topic with default settings refuses: it takes batches of up to 1048588 bytes. Check max.message.bytes of the topics.
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

const producer = { uri: "producer.properties", text: file("max.request.size=10485760") };

function told(...others: readonly { readonly uri: string; readonly text: string }[]): readonly string[] {
  const { findings } = analyze([...others, producer].map(parse), { rules: [rule] });
  return findings.map(({ severity, messages }) => `${severity}: ${messages.map((one) => render(one, "en")).join(" ")}`);
}

const topic = (size: number) => ({
  uri: "orders-topic.properties",
  text: `max.message.bytes=${size}\nretention.ms=1000000\n`,
});
const broker = {
  uri: "server.properties",
  text: "broker.id=1\nlog.dirs=/data\nzookeeper.connect=zk:2181\nmessage.max.bytes=2000000\n",
};

it("warns where a topic of the same set takes less", () => {
  const refused = (key: string, limit: number): string =>
    `warning: max.request.size=10485760 lets records through that are refused as too large: ${key} is ${limit}. Raise ${key} to the same size.`;
  expect(told(topic(2_000_000))).toEqual([refused("max.message.bytes", 2_000_000)]);
  expect(told(broker)).toEqual([refused("message.max.bytes", 2_000_000)]);
});

it("is silent where the topic takes as much, whatever the broker's own limit", () => {
  expect(told(topic(10_485_760), broker)).toEqual([]);
});
