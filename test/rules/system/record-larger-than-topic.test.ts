/** system-record-larger-than-topic: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemRecordLargerThanTopic as rule } from "../../../server/src/rules/system/record-larger-than-topic/rule.ts";
import { strimziCluster, strimziTopic } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const source = (more: string): Files => ({
  "orders/application.properties": `spring.cloud.stream.bindings.place-out-0.destination=orders
spring.cloud.stream.kafka.binder.brokers=shop-kafka-bootstrap:9092
spring.cloud.stream.kafka.bindings.place-out-0.producer.configuration.max.request.size=5000000
${more}`,
});
const topic = (size: number | string): Files => ({
  "k8s/topic.yaml": strimziTopic("orders", "shop", 3, `    max.message.bytes: ${size}\n`),
});

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(
    ({ severity, messages: [message] }) => `${severity} ${message?.args["limit"]}`,
  );
}

it("goes by the topic, and by its cluster where the topic says nothing", () => {
  expect(told({ ...source(""), ...topic(2_000_000) })).toEqual(["warning 2000000"]);
  const cluster = { "k8s/kafka.yaml": strimziCluster("shop", "      message.max.bytes: 3000000\n") };
  const plain = { "k8s/topic.yaml": strimziTopic("orders", "shop", 3) };
  expect(told({ ...source(""), ...plain, ...cluster })).toEqual(["warning 3000000"]);
  expect(told({ ...source(""), ...topic(5_000_000), ...cluster })).toEqual([]);
});

it("is silent with compression, and where something is not known", () => {
  const compressed = "spring.cloud.stream.kafka.bindings.place-out-0.producer.compression-type=zstd\n";
  expect(told({ ...source(compressed), ...topic(2_000_000) })).toEqual([]);
  expect(told({ ...source(""), ...topic("${SIZE}") })).toEqual([]);
  const cluster = { "k8s/kafka.yaml": strimziCluster("shop", "      message.max.bytes: 3000000\n") };
  expect(told({ ...source(""), ...topic("${SIZE}"), ...cluster })).toEqual([]);
  expect(told(source(""))).toEqual([]);
});

it("several topics that may be meant all have to refuse", () => {
  const sized = (size: number) => strimziTopic("orders", "shop", 3, `    max.message.bytes: ${size}\n`);
  const found = (staging: number, prod: number) =>
    told({ ...source(""), "overlays/staging/t.yaml": sized(staging), "overlays/prod/t.yaml": sized(prod) });
  expect(found(2_000_000, 3_000_000)).toEqual(["warning 2000000"]);
  expect(found(2_000_000, 6_000_000)).toEqual([]);
});

it("the guess at the broker's default is dropped only where every topic of the producer is known", () => {
  const drops = (files: Files): boolean => {
    const { system } = judge({ ...source(""), ...files }, [rule]);
    const producer = system.parties.find(({ role }) => role === "producer");
    return producer !== undefined && rule.covers?.knows(system, producer) === true;
  };
  const sized = (...sizes: readonly string[]): Files =>
    Object.fromEntries(
      sizes.map((size, i) => [
        `overlays/e${i}/t.yaml`,
        strimziTopic("orders", "shop", 3, `    max.message.bytes: ${size}\n`),
      ]),
    );
  expect(drops(sized("2000000"))).toBe(true);
  expect(drops(sized("2000000", "6000000"))).toBe(true);
  expect(drops(sized("2000000", "${SIZE}"))).toBe(false);
  expect(drops({})).toBe(false);
  const plain = "bootstrap.servers=shop-kafka-bootstrap:9092\nmax.request.size=5000000\n";
  const { system } = judge({ "producer.properties": plain, ...sized("2000000") }, [rule]);
  expect(system.parties.filter((one) => one.role === "producer" && rule.covers?.knows(system, one))).toEqual([]);
});
