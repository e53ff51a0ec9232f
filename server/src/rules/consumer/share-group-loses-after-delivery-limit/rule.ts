/** A share consumer that accepts by itself what it was given: a record whose processing failed does not come again. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { consumerShareGroupLosesAfterDeliveryLimitTexts as texts } from "./texts.ts";

const key = "share.acknowledgement.mode";
const acquireKey = "share.acquire.mode";

export const consumerShareGroupLosesAfterDeliveryLimit = defineRule({
  id: "consumer-share-group-loses-after-delivery-limit",
  category: "loss",
  severity: "info",
  roles: ["consumer"],
  // Spring's consumers are ordinary ones: they refuse these settings.
  programs: ["java"],
  versions: { clients: ">=4.1" },
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: [key, acquireKey, "group.share.delivery.count.limit"],
  docs: {
    texts,
    examples: [{ bad: file("implicit"), good: file("explicit"), versions: { clients: "4.2" } }],
    evidence: {
      kind: "executed",
      where:
        "a broker of 4.3.1: implicit, failed records delivered once; explicit and released, five times; poll() throws while one is open",
    },
    references: [{ title: "KIP-932: queues for Kafka" }, { title: "KIP-1191: dead letter queues for share groups" }],
  },
  *check(consumer) {
    const mode = consumer.written(key);
    const at = mode ?? consumer.written(acquireKey);
    if (at === undefined || at.typed === undefined || consumer.effective(key).typed !== "implicit") return;
    yield {
      at,
      ...(mode === undefined ? { severity: "hint" } : {}),
      message: say(texts().messages.implicit),
      advice: say(texts().fixes.explicit),
    };
  },
});

function file(mode: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=orders
${key}=${mode}
`;
}
