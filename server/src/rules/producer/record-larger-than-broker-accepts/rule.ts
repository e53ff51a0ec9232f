/** max.request.size above what the topic accepts: large records pass the client's check and are refused by the broker. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { producerRecordLargerThanBrokerAcceptsTexts as texts } from "./texts.ts";

const key = "max.request.size";
/** message.max.bytes since 2.5; before, 1000012. */
const usualLimit = 1_048_588;

export const producerRecordLargerThanBrokerAccepts = defineRule({
  id: "producer-record-larger-than-broker-accepts",
  category: "loss",
  severity: "info",
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
      where:
        "a broker of 3.9.2: 2 MB alone in its batch refused with RecordTooLargeException, and stored with compression; apache/kafka KAFKA-8350 and KAFKA-19479 tell of the batch that is split into itself",
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
  *check(producer) {
    const size = producer.written(key);
    if (typeof size?.typed !== "number" || size.typed <= usualLimit) return;
    // The client measures records before compression, the broker batches after it.
    if (producer.effective("compression.type").typed !== "none") return;
    // Whoever raised it may have raised the topic's limit too: more than a hint, for one record stops a partition, and no warning. Where the topic's file is here,
    // system-record-larger-than-topic knows.
    yield {
      at: size,
      message: say(texts().messages.aboveDefault, { size: String(size.typed), limit: String(usualLimit) }),
      advice: say(texts().fixes.raise, { size: String(size.typed) }),
    };
  },
});
