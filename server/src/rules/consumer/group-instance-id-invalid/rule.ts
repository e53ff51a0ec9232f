/** A name of a static member that Kafka does not accept: the consumer refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { consumerGroupInstanceIdInvalidTexts as texts } from "./texts.ts";

const key = "group.instance.id";
const start = "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\n";

export const consumerGroupInstanceIdInvalid = defineRule({
  id: "consumer-group-instance-id-invalid",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  // KIP-345.
  versions: { clients: ">=2.3" },
  coveredBy: ["client-invalid-value", "consumer-share-group-unsupported-keys"],
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=pod/0\n`, good: `${start}${key}=pod-0\n` }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with seven names, with and without a group",
    },
    references: [
      { title: "KIP-345: static membership" },
      { title: "Observed with kafka-clients 2.8.2 to 4.4.0: InvalidConfigurationException" },
    ],
  },
  *check(consumer) {
    const id = consumer.written(key);
    if (typeof id?.typed !== "string" || isName(id.typed)) return;
    yield { at: id, message: say(texts().messages.refused, { value: id.typed }), advice: say(texts().fixes.name) };
  },
});

/** The names that topics may have. */
function isName(text: string): boolean {
  return /^[a-zA-Z0-9._-]{1,249}$/.test(text) && text !== "." && text !== "..";
}
