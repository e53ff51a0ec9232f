/** The line above each component: its verdict, and what profiles change about it. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import type { Lang } from "../../server/src/texts/text.ts";

/** Each lens as the text that it stands above, and its title. */
function lenses(uri: string, text: string, lang: Lang = "en", options: AnalyzeOptions = {}): readonly string[] {
  return codeLenses(analyze([parse({ uri, text })], options), uri, lang).map(
    ({ span, title }) => `${text.slice(span.start, span.end)}: ${title}`,
  );
}

const start = "bootstrap.servers=kafka:9092\n";

it.each<readonly [string, string, string]>([
  ["acks=0\n", "Producer · at most once · 1 way to lose messages", "生产者 · 至多一次 · 1 种丢失消息的情况"],
  [
    "acks=1\nretries=0\n",
    "Producer · at most once · 2 ways to lose messages",
    "生产者 · 至多一次 · 2 种丢失消息的情况",
  ],
  ["acks=all\nenable.idempotence=true\n", "Producer · at least once", "生产者 · 至少一次"],
  ["acks=0\nenable.idempotence=true\n", "Producer · does not start", "生产者 · 无法启动"],
  // Whatever keeps it from starting, beside the settings that decide on delivery.
  ["acks=all\nlinger.ms=soon\n", "Producer · does not start", "生产者 · 无法启动"],
  ["key.serializer=x\n", "Producer · guarantee depends on the release", "生产者 · 投递保证取决于版本"],
  [
    "retries=5\nacks=${ACKS}\n",
    "Producer · guarantee not known · 1 way to lose messages",
    "生产者 · 投递保证未知 · 1 种丢失消息的情况",
  ],
])("%s", (lines, en, chinese) => {
  const text = `${start}${lines}`;
  expect(lenses("producer.properties", text)).toEqual([`bootstrap.servers: ${en}`]);
  expect(lenses("producer.properties", text, "zh-cn")).toEqual([`bootstrap.servers: ${chinese}`]);
});

it("counts for brokers and topics", () => {
  const text = "broker.id=1\nlog.dirs=/var/kafka\nzookeeper.connect=zk:2181\nmin.insync.replicas=2\n";
  expect(lenses("server.properties", `${text}default.replication.factor=3\n`)).toEqual([
    "broker.id: Broker · replicas that may be lost: 1 · that may be away for writes: 1",
  ]);
  expect(lenses("orders-topic.properties", "min.insync.replicas=2\nretention.ms=604800000\n")).toEqual([
    "min.insync.replicas: Topic · replicas that may be lost: 1",
  ]);
});

it("stands above each of Spring's components, once for each verdict that profiles make", () => {
  const text = `spring:
  kafka:
    producer:
      acks: all
      properties:
        enable.idempotence: true
    listener:
      ack-mode: record
---
spring:
  config.activate.on-profile: metrics
  kafka:
    producer:
      acks: 0
      properties:
        enable.idempotence: false
`;
  expect(lenses("application.yml", text, "en", { pins: { springBoot: "3.5" } })).toEqual([
    "producer: Producer · at least once",
    "producer: Producer · at most once · 1 way to lose messages (profile metrics)",
    "listener: Listener · at least once · 1 way to lose messages",
  ]);
});

it("is silent about clients that deliver nothing, and where there is no Kafka", () => {
  expect(lenses("client.properties", "bootstrap.servers=a:1\nsecurity.protocol=SSL\nrequest.timeout.ms=9\n")).toEqual(
    [],
  );
  expect(lenses("messages.properties", "hello=world\n")).toEqual([]);
});
