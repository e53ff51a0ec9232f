/** Before 2.0: a request that times out before the group or the fetch has answered; the consumer refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { consumerRequestTimeoutTooShortTexts as texts } from "./texts.ts";

const key = "request.timeout.ms";
const waits = ["session.timeout.ms", "fetch.max.wait.ms"];
const start = "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\n";

export const consumerRequestTimeoutTooShort = defineRule({
  id: "consumer-request-timeout-too-short",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer", "streams"],
  versions: { clients: "<2.0" },
  // Nobody who says nothing about releases means one this old.
  inPart: "silent",
  settings: [key, ...waits],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}${key}=10000\n`,
        good: `${start}${key}=305000\n`,
        versions: { clients: "1.1" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 1.1.1 and 2.0.1, with session, request and fetch times in all combinations",
    },
    references: [{ title: "Observed with kafka-clients 1.1.1: ConfigException; 2.0.1 and later start" }],
  },
  *check(consumer) {
    const request = consumer.effective(key).typed;
    if (typeof request !== "number") return;
    for (const wait of waits) {
      const { typed } = consumer.effective(wait);
      const at = consumer.written(key) ?? consumer.written(wait);
      if (typeof typed !== "number" || at === undefined || request > typed) continue;
      const values = { request: String(request), key: wait, wait: String(typed) };
      // Five minutes of poll and a little more: the default of these releases.
      const value = String(Math.max(305_000, typed + 5_000));
      yield {
        at,
        message: say(texts().messages.tooShort, values),
        ...(at.key === key ? { fixes: [set(at, value, "safe")] } : { advice: say(texts().fixes.raise, { value }) }),
      };
      return;
    }
  },
});
