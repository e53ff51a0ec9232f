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
