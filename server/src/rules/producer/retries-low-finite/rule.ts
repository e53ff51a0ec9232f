/** A handful of retries: they are spent long before delivery.timeout.ms is over. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { sendsAgain } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { producerRetriesLowFiniteTexts as texts } from "./texts.ts";

const key = "retries";
const first = "retry.backoff.ms";
const most = "retry.backoff.max.ms";
const unlimited = "2147483647";

/** KIP-91: since 2.1 the default is to retry until delivery.timeout.ms is over. */
const retriesByDefault = parseRange(">=2.1");
/** What KRaft needs by default to notice that a broker is dead: broker.session.timeout.ms. */
const failover = 9_000;

export const producerRetriesLowFinite = defineRule({
  id: "producer-retries-low-finite",
  category: "loss",
  // A number from a tutorial stands in very many files, and most of them meet no long failover.
  severity: "hint",
  // The waiting grows since 3.7: what is short in older releases alone is not told.
  inPart: "silent",
  roles: ["producer"],
  settings: [key, first, most, "delivery.timeout.ms"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\nretries=3\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n",
        versions: { clients: "3.9" },
      },
    ],
    evidence: {
      kind: "read",
      where:
        "kafka-clients 2.8.2 and 4.0.0: Sender.canRetry counts attempts; the waiting is fixed in 2.8, doubled in 4.0",
    },
    references: [
      { title: "Kafka: retries", url: settingDocs("producer", "retries") },
      { title: "KIP-580: exponential backoff in clients, since 3.7" },
    ],
  },
  *check(producer, { lens, environment }) {
    if (sendsAgain(producer)) return;
    const retries = producer.written(key);
    // With acks=0 nothing is retried at all, which has a rule of its own.
    if (typeof retries?.typed !== "number" || retries.typed < 1 || producer.effective("acks").typed === "0") return;
    const waited = waiting(producer, retries.typed);
    if (waited === undefined || waited >= failover) return;
    yield {
      at: retries,
      // A single broker has no failover.
      ...(environment.development ? { preset: "critical" } : {}),
      related: [first, most].flatMap((one) => producer.written(one) ?? []),
      message: say(texts().messages.low, {
        retries: String(retries.typed),
        seconds: String(Math.round(waited / 100) / 10),
      }),
      fixes: lens.within("clients", retriesByDefault)
        ? [remove(retries, "changes-behaviour")]
        : [set(retries, unlimited, "changes-behaviour")],
    };
  },
});

/** The milliseconds that all retries together wait; as many as matter are counted. */
function waiting(producer: EffectiveComponent, retries: number): number | undefined {
  const start = producer.effective(first).typed;
  const grows = producer.spec(most) !== undefined;
  const limit = grows ? producer.effective(most).typed : start;
  if (typeof start !== "number" || typeof limit !== "number") return undefined;
  let sum = 0;
  for (let i = 0; i < retries && sum < failover && i < failover; i++) sum += Math.min(start * 2 ** i, limit);
  return sum;
}
