/** producer.id.expiration.ms below the time for which producers retry: the broker forgets what it has, and takes it again. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { showDuration } from "../shared/retention.ts";
import { brokerProducerIdExpirationShortTexts as texts } from "./texts.ts";

const key = "producer.id.expiration.ms";
/** The default of the producers' delivery.timeout.ms, which no broker's file tells. */
const usualRetries = 120_000;

export const brokerProducerIdExpirationShort = defineRule({
  id: "broker-producer-id-expiration-short",
  category: "duplication",
  severity: "warning",
  roles: ["broker"],
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker(`${key}=60000\n`),
        good: zookeeperBroker(`${key}=86400000\n`),
        versions: { broker: "3.6" },
      },
    ],
    evidence: {
      kind: "read",
      where:
        "ProducerStateManager.isProducerExpired and ProducerAppendInfo.checkSequence of 4.3.1: without state any sequence number is in order",
    },
    references: [
      { title: "KIP-854: a setting of its own for the expiry of producer ids, since 3.4" },
      {
        title: "Kafka: producer.id.expiration.ms",
        url: settingDocs("broker", "producer.id.expiration.ms"),
      },
    ],
  },
  *check(broker) {
    const expiry = broker.written(key);
    if (typeof expiry?.typed !== "number" || expiry.typed >= usualRetries || nodePart(broker) === "controller") return;
    const message = say(texts().messages.short, { value: expiry.source, time: showDuration(expiry.typed) });
    yield { at: expiry, message, fixes: [set(expiry, "86400000", "safe")] };
  },
});
