/** system-dead-letters-kept-badly: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemDeadLettersKeptBadly as rule } from "../../../server/src/rules/system/dead-letters-kept-badly/rule.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const sink = (queue: string): Files => ({
  "connectors/orders.json": JSON.stringify({
    name: "orders",
    config: {
      "connector.class": "org.apache.kafka.connect.file.FileStreamSinkConnector",
      topics: "orders",
      "errors.tolerance": "all",
      "errors.deadletterqueue.topic.name": queue,
    },
  }),
});

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(({ severity, messages: [message] }) => {
    return `${severity} ${message?.args["retention"] ?? "one copy"}`;
  });
}

it("speaks of one copy, and of hours", () => {
  const one = { "topics/dlq.yaml": strimziTopic("orders-dlq", "shop", 1) };
  expect(told({ ...sink("orders-dlq"), ...one })).toEqual(["warning one copy"]);
  const short = { "topics/dlq.yaml": strimziTopic("orders-dlq", "shop", 3).replace("604800000", "3600000") };
  expect(told({ ...sink("orders-dlq"), ...short })).toEqual(["warning 3600000"]);
});

it("is silent where the queue is kept for days or for ever, is another topic, or has one broker", () => {
  const week = { "topics/dlq.yaml": strimziTopic("orders-dlq", "shop", 3) };
  expect(told({ ...sink("orders-dlq"), ...week })).toEqual([]);
  expect(told({ ...sink("orders-dlq"), "t.yaml": week["topics/dlq.yaml"].replace("604800000", "-1") })).toEqual([]);
  const one = strimziTopic("orders-dlq", "shop", 1);
  expect(told({ ...sink("other-dlq"), "topics/dlq.yaml": one })).toEqual([]);
  const day = strimziTopic("orders-dlq", "shop", 3).replace("604800000", "86400000");
  expect(told({ ...sink("orders-dlq"), "topics/dlq.yaml": day })).toEqual([]);
  expect(told({ ...sink("orders-dlq"), "k.yaml": `${strimziCluster("shop", "", 1)}---\n${one}` })).toEqual([]);
});

it("is said of a binding's queue too, and of no other topic", () => {
  const named = reader("orders", "shop-kafka-bootstrap:9092").replace(
    /( +)enable-dlq: true\n/,
    "$&$1dlq-name: orders-dlq\n",
  );
  const one = { "topics/dlq.yaml": strimziTopic("orders-dlq", "shop", 1) };
  expect(told({ "billing/application.yml": named, ...one })).toEqual(["warning one copy"]);
  expect(told({ "orders/application.yml": writer("orders-dlq", "shop-kafka-bootstrap:9092"), ...one })).toEqual([]);
});

it("several topics that may be meant have to be kept badly in the same way", () => {
  const queue = (copies: number, retention = "604800000") =>
    strimziTopic("orders-dlq", "shop", copies).replace("604800000", retention);
  const found = (staging: string, prod: string) =>
    told({ ...sink("orders-dlq"), "overlays/staging/t.yaml": staging, "overlays/prod/t.yaml": prod });
  expect(found(queue(1), queue(1))).toEqual(["warning one copy"]);
  expect(found(queue(1), queue(3))).toEqual([]);
  expect(found(queue(1), queue(3, "3600000"))).toEqual([]);
});
