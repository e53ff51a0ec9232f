/** system-transactional-id-shared: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemTransactionalIdShared as rule } from "../../../server/src/rules/system/transactional-id-shared/rule.ts";
import { strimziCluster } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const producer = (id: string, address = "shop-kafka-bootstrap:9092"): string =>
  `bootstrap.servers=${address}\ntransactional.id=${id}\n`;
const cluster: Files = { "k8s/kafka.yaml": strimziCluster("shop") };

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(({ place, related }) => `${place.uri} ${related[0]?.place.uri}`);
}

it("is reported once, at the later of the two", () => {
  const files = { "a/producer.properties": producer("p-1"), "b/producer.properties": producer("p-1"), ...cluster };
  expect(told(files)).toEqual(["b/producer.properties a/producer.properties"]);
});

it("an address with a domain links them without the cluster's file", () => {
  const address = "kafka.shop.example.com:9092";
  const two = { "a/producer.properties": producer("p-1", address), "b/producer.properties": producer("p-1", address) };
  expect(told(two)).toHaveLength(1);
});

it("is silent for other ids, other clusters, other environments, unknown ids, and two files of one project", () => {
  const a = { "a/producer.properties": producer("p-1"), ...cluster };
  expect(told({ ...a, "b/producer.properties": producer("p-2") })).toEqual([]);
  expect(told({ ...a, "b/producer.properties": producer("p-1", "mirror-kafka-bootstrap:9092") })).toEqual([]);
  expect(told({ ...a, "b/producer.properties": producer("p-1", "${BROKERS}") })).toEqual([]);
  expect(
    told({ "a/producer.properties": producer("${ID}"), "b/producer.properties": producer("${ID}"), ...cluster }),
  ).toEqual([]);
  expect(told({ ...a, "a/producer-ssl.properties": producer("p-1") })).toEqual([]);
  expect(
    told({
      "envs/dev/a/producer.properties": producer("p-1"),
      "envs/prod/b/producer.properties": producer("p-1"),
      ...cluster,
    }),
  ).toEqual([]);
  expect(told({ ...a, "b/src/test/resources/producer.properties": producer("p-1") })).toEqual([]);
});
