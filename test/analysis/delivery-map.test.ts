/** The map of deliveries: which ways are followed, and what counts as the weakest place of one. */
import { describe, expect, it } from "vitest";
import { type DeliveryMap, deliveryMap, type MapWay } from "../../server/src/analysis/delivery-map.ts";
import { ownersOf, systemFindings } from "../../server/src/analysis/system.ts";
import { refused } from "../../server/src/model/guarantee/ground.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../support/shop.ts";
import { type Files, judge } from "../support/small-system.ts";

const shop = "shop-kafka-bootstrap:9092";
const application = "orders/application.yml";
const sound = "    min.insync.replicas: 2\n";

function mapOf(files: Files): DeliveryMap {
  const judged = judge(files);
  return deliveryMap(judged, judged.analyses, systemFindings(judged, ownersOf(judged.analyses)));
}

function ways(files: Files): readonly MapWay[] {
  return mapOf(files).ways;
}

function weakest(files: Files): string | undefined {
  const [way, ...others] = ways(files);
  expect(others).toEqual([]);
  return way?.weakest?.rule;
}

it("a topic that one file alone names is not followed", () => {
  expect(ways({ "k8s/t.yaml": strimziTopic("orders", "shop", 3) })).toEqual([]);
  expect(ways({ [application]: writer("orders", shop) })).toEqual([]);
  expect(ways({ [application]: writer("orders", shop), "k8s/t.yaml": strimziTopic("orders", "shop", 3) })).toHaveLength(
    1,
  );
});

it("a topic that its cluster makes is followed to that, with the copies that it gets", () => {
  const cluster = strimziCluster("shop", "      min.insync.replicas: 2\n      auto.create.topics.enable: true\n");
  const [way, ...others] = ways({ [application]: writer("orders", shop), "k8s/kafka.yaml": cluster });
  expect(others).toEqual([]);
  expect([way?.madeBy?.uri, way?.copies?.value, way?.minimum?.value]).toEqual(["k8s/kafka.yaml", 3, 2]);
  const declared = { "k8s/t.yaml": strimziTopic("orders", "shop", 1), "k8s/kafka.yaml": cluster };
  expect(ways({ [application]: writer("orders", shop), ...declared })[0]?.madeBy).toBeUndefined();
});

it("a client that its brokers refuse delivers nothing, as the lens above it says", () => {
  const guarantee = (most: string) =>
    mapOf({
      "k8s/kafka.yaml": strimziCluster("shop", `      transaction.max.timeout.ms: ${most}\n`),
      "payments/producer.properties": `bootstrap.servers=${shop}\ntransactional.id=payments-1\ntransaction.timeout.ms=120000\n`,
    }).others.map((one) => one.guarantee);
  expect(guarantee("60000")).toEqual([refused]);
  expect(guarantee("120000")).not.toContainEqual(refused);
});

describe("the weakest place", () => {
  const read = { "billing/application.yml": reader("orders", shop) };

  it("is what is worst by severity", () =>
    expect(weakest({ ...read, "k8s/t.yaml": strimziTopic("orders", "shop", 1, sound) })).toBe(
      "topic-replication-factor-one",
    ));

  it("is nothing that somebody accepted", () => {
    const accepted = "# kafka-lossless-ignore-file topic-replication-factor-one -- can be made again\n";
    expect(
      weakest({ ...read, "k8s/t.yaml": `${accepted}${strimziTopic("orders", "shop", 1, sound)}` }),
    ).toBeUndefined();
  });

  it("is nothing that does no harm to a record", () => {
    const unknown = "              configuration:\n                max.poll.recordz: 5\n";
    const files = { "billing/application.yml": `${reader("orders", shop)}${unknown}` };
    expect(weakest({ ...files, "k8s/t.yaml": strimziTopic("orders", "shop", 3, sound) })).toBeUndefined();
  });

  it("is a loss before a duplicate of the same severity", () => {
    const transactions = "          transaction:\n            transaction-id-prefix: orders-\n";
    const files = {
      ...read,
      [application]: writer("orders", shop, transactions),
      "k8s/c.yaml": strimziCluster("shop"),
    };
    const declared = strimziTopic("orders", "shop", 3, "    min.insync.replicas: 1\n");
    expect(judge(files).findings.map(({ rule }) => rule)).toEqual(["system-aborted-records-read"]);
    expect(weakest({ ...files, "k8s/t.yaml": declared })).toBe("system-acks-hollow");
  });

  it("of one topic is not that of another of the same party", () => {
    const config = {
      "connector.class": "org.apache.kafka.connect.file.FileStreamSinkConnector",
      topics: "orders",
      "errors.tolerance": "all",
      "errors.deadletterqueue.topic.name": "orders-dlq",
    };
    const queue = strimziTopic("orders-dlq", "shop", 3, sound).replace("604800000", "3600000");
    const files = {
      "connectors/archive.json": JSON.stringify({ name: "archive", config }),
      "k8s/t.yaml": `${strimziTopic("orders", "shop", 3, sound)}---\n${queue}`,
    };
    expect(ways(files).map(({ topic, weakest: one }) => [topic, one?.rule])).toEqual([
      ["orders", undefined],
      ["orders-dlq", "system-dead-letters-kept-badly"],
    ]);
  });
});
