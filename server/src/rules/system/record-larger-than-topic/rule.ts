/** max.request.size above what the topic takes: large records leave the producer and are refused. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { knownValue, writtenValue } from "../../../system/party.ts";
import { count, type Target, topicValue, written } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { topic as topicFile, writer } from "../shared/examples.ts";
import { systemRecordLargerThanTopicTexts as texts } from "./texts.ts";

const key = "max.request.size";
const limitKey = "max.message.bytes";

export const systemRecordLargerThanTopic = defineSystemRule({
  id: "system-record-larger-than-topic",
  category: "loss",
  severity: "warning",
  roles: ["producer", "topic", "broker"],
  settings: [key, limitKey, "message.max.bytes", "compression.type"],
  covers: {
    rules: ["producer-record-larger-than-broker-accepts"],
    knows: (system, party) => {
      const uses = written(system, party);
      return uses.length > 0 && uses.every(({ targets }) => targets.length > 0 && targets.every(hasLimit));
    },
  },
  examples: [
    {
      bad: {
        "orders/src/main/resources/application.yml": writer(`${key}: 10485760\n`),
        "k8s/orders.yaml": topicFile("orders", `${limitKey}: 2097152\n`),
      },
      good: { "k8s/orders.yaml": topicFile("orders", `${limitKey}: 10485760\n`) },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "a broker of 3.9.2: 2 MB alone in a batch is refused with RecordTooLargeException, with another record in its batch both end with TimeoutException, and it is stored with compression",
    },
    references: [
      { title: "Kafka: max.request.size", url: settingDocs("producer", key) },
      { title: "Kafka: max.message.bytes of a topic", url: settingDocs("topic", limitKey) },
      { title: "KIP-126: a batch that is too large is split" },
    ],
  },
  *check(system) {
    for (const producer of system.parties) {
      const size = writtenValue(producer, key);
      // The client measures records before compression, the broker batches after it.
      if (typeof size !== "number" || knownValue(producer, "compression.type") !== "none") continue;
      for (const { topic, targets } of written(system, producer)) {
        const limits = targets.map((target) => topicValue(target, limitKey));
        const [limit] = limits;
        const [target] = targets;
        if (target === undefined || limit === undefined || limits.some((one) => !(Number(count(one)) < size))) continue;
        yield {
          at: { party: producer, key },
          message: say(texts().messages.larger, { size: String(size), topic, limit: String(limit.value) }),
          proofs: target.proofs,
          related: [limit.at],
          advice: say(texts().fixes.raise, { size: String(size), topic }),
        };
      }
    }
  },
});

function hasLimit(target: Target): boolean {
  return count(topicValue(target, limitKey)) !== undefined;
}
