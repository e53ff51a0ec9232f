/** max.request.size above what the topic accepts: large records pass the client's check and are refused by the broker. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { limitsOf } from "../../shared/broker-side.ts";
import { producerRecordLargerThanBrokerAcceptsTexts as texts } from "./texts.ts";

const key = "max.request.size";
/** message.max.bytes since 2.5; before, 1000012. */
const usualLimit = 1_048_588;

export const producerRecordLargerThanBrokerAccepts = defineRule({
  id: "producer-record-larger-than-broker-accepts",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  coveredBy: ["producer-acks-zero"],
  settings: [key, "max.message.bytes", "message.max.bytes", "compression.type"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\nmax.request.size=10485760\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2: 2 MB refused with RecordTooLargeException, and stored with compression",
    },
    references: [
      {
        title: "Kafka: max.request.size",
        url: settingDocs("producer", "max.request.size"),
      },
      {
        title: "Kafka: max.message.bytes of a topic",
        url: settingDocs("topic", "max.message.bytes"),
      },
      { title: "KIP-126: a batch that is too large is split" },
    ],
  },
  *check(producer, context) {
    const size = producer.written(key);
    if (typeof size?.typed !== "number") return;
    // The client measures records before compression, the broker batches after it.
    const compression = producer.effective("compression.type").typed;
    if (compression !== "none") return;
    const topics = limitsOf(context, "topic", "max.message.bytes");
    const known = topics.length > 0 ? topics : limitsOf(context, "broker", "message.max.bytes");
    const limit = [...known].sort((a, b) => b.value - a.value)[0];
    if (limit === undefined) {
      // Whoever raised it has probably raised the topic's limit too: a reminder, no more.
      if (size.typed > usualLimit) {
        yield {
          at: size,
          severity: "hint",
          message: say(texts().messages.aboveDefault, { size: String(size.typed), limit: String(usualLimit) }),
          advice: say(texts().fixes.raise, { size: String(size.typed) }),
        };
      }
      return;
    }
    if (size.typed <= limit.value) return;
    yield {
      at: size,
      related: [limit.setting],
      message: say(texts().messages.aboveKnown, {
        size: String(size.typed),
        key: limit.setting.key,
        limit: String(limit.value),
      }),
      // The limit stands in another file, which is changed by hand.
      advice: say(texts().fixes.raise, { size: String(size.typed) }),
    };
  },
});
