/** Applications of the binder for Kafka Streams: what is written is judged, and nothing of what is absent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

const uri = "src/main/resources/application.yml";
const judged = (text: string) => {
  const { components, findings } = analyze([parse({ uri, text })]);
  return {
    components: components.map(({ role, program, name }) => [role, program, name]),
    findings: findings.map(({ rule, place }) => `${rule} ${text.slice(place.span.start, place.span.end)}`),
  };
};

const binder =
  "spring.cloud.stream.kafka.streams.binder:\n  brokers: kafka1:9092,kafka2:9092\n  application-id: counter\n";

it("one application for all, by the binder's own map", () =>
  expect(
    judged(`${binder}  configuration:\n    processing.guarantee: exactly_once_v3\n    num.stream.threads: 2\n`),
  ).toEqual({
    components: [["streams", "spring-cloud-stream", undefined]],
    findings: ["client-invalid-value exactly_once_v3"],
  }));

it("one for each function that has settings of its own, which count before the common ones", () =>
  expect(
    judged(
      `${binder}  configuration.processing.guarantee: at_least_onc\n  functions:\n    count.configuration.processing.guarantee: exactly_once_v2\n    sum.application-id: sum\n`,
    ),
  ).toEqual({
    components: [
      ["streams", "spring-cloud-stream", "count"],
      ["streams", "spring-cloud-stream", "sum"],
    ],
    findings: ["client-invalid-value at_least_onc"],
  }));

it("a misspelt key of its bindings", () =>
  expect(
    judged(
      "spring.cloud.stream:\n  kafka.streams:\n    binder.configuration.commit.interval.ms: 1000\n    bindings.count-in-0.consumer.enableDql: true\n",
    ).findings,
  ).toEqual(["scs-unknown-key bindings.count-in-0.consumer.enableDql"]));

it("nothing of what is absent, and of brokers without a port, which the binder completes", () =>
  expect(
    judged("spring.cloud.stream.kafka.streams.binder:\n  brokers: kafka1\n  configuration.num.stream.threads: 2\n")
      .findings,
  ).toEqual([]));

const handler = "deserialization-exception-handler";
const inputs = "spring.cloud.stream.kafka.streams.bindings:\n  ";

it("the binder's own key for a handler, which its map of Kafka's names beats", () => {
  expect(judged(`${binder}  ${handler}: log-and-continue\n`).findings).toEqual([
    "streams-continue-on-error-handler log-and-continue",
  ]);
  expect(judged(`${binder}  ${handler}: logAndFail\n`).findings).toEqual([]);
  expect(judged(`${binder}  ${handler}: sendToDlq\n`).findings).toEqual([]);
  const fails = "org.apache.kafka.streams.errors.LogAndFailExceptionHandler";
  expect(
    judged(`${binder}  ${handler}: logAndContinue\n  configuration.default.${handler.replaceAll("-", ".")}: ${fails}\n`)
      .findings,
  ).toEqual([]);
});

it("a handler of one input, which beats the binder's; only there a record can be skipped without a line in the log", () => {
  expect(judged(`${inputs}count-in-0.consumer.${handler}: logAndContinue\n`)).toEqual({
    components: [["streams", "spring-cloud-stream", "count"]],
    findings: ["streams-continue-on-error-handler logAndContinue"],
  });
  expect(
    judged(`${binder}  ${handler}: logAndContinue\n${inputs}count-in-0.consumer.${handler}: sendToDlq\n`).findings,
  ).toEqual([]);
  expect(judged(`${inputs}count-in-0.consumer.${handler}: skipAndContinue\n`).findings).toEqual([
    "streams-continue-on-error-handler skipAndContinue",
  ]);
  expect(judged(`${binder}  ${handler}: skipAndContinue\n`).findings).toEqual([]);
});

it.each(["constructor", "toString", "nobody"])(
  "a handler that the binder does not know is a value that is not known: %s",
  (value) => {
    const text = `spring.cloud.stream.kafka.streams.binder.${handler}=${value}\n`;
    const { crashes, findings } = analyze([parse({ uri: "src/main/resources/application.properties", text })]);
    expect(crashes).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(["scs-invalid-value"]);
  },
);

it("the binder's number of copies, and acks below all, although the guarantee may stand elsewhere", () => {
  expect(judged(`${binder}  replication-factor: 1\n`).findings).toEqual(["streams-replication-factor-one 1"]);
  expect(judged(`${binder}  replication-factor: 1\n  configuration.replication.factor: 3\n`).findings).toEqual([]);
  expect(judged(`${binder}  configuration.producer.acks: 0\n`).findings).toEqual(["streams-producer-weakened 0"]);
  expect(judged(`${binder}  configuration:\n    acks: 0\n    processing.guarantee: \${GUARANTEE}\n`).findings).toEqual(
    [],
  );
});
