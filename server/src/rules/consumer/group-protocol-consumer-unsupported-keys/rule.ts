/** Settings that belong to the broker in the new group protocol: since 4.0 the consumer refuses to start with them. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { consumerGroupProtocolConsumerUnsupportedKeysTexts as texts } from "./texts.ts";

const unsupported = ["session.timeout.ms", "heartbeat.interval.ms", "partition.assignment.strategy"];
const start =
  "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\ngroup.protocol=consumer\n";

export const consumerGroupProtocolConsumerUnsupportedKeys = defineRule({
  id: "consumer-group-protocol-consumer-unsupported-keys",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  versions: { clients: ">=4.0" },
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: ["group.protocol", ...unsupported],
  docs: {
    texts,
    examples: [{ bad: `${start}session.timeout.ms=45000\n`, good: start, versions: { clients: "4.0" } }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with the protocols and their settings in all combinations",
    },
    references: [
      { title: "KIP-848: the next generation of the consumer rebalance protocol" },
      { title: "Observed with kafka-clients 4.0.0 to 4.4.0: ConfigException; 3.7 to 3.9 ignore the settings" },
    ],
  },
  *check(consumer) {
    const protocol = consumer.written("group.protocol");
    if (protocol === undefined || !/^consumer$/i.test(String(protocol.typed))) return;
    for (const key of unsupported) {
      const setting = consumer.written(key);
      // A blank value counts as not written, and what is refused anyway has its own finding.
      if (setting === undefined || setting.invalid || setting.entry.value?.trim() === "") continue;
      yield {
        at: setting,
        related: [protocol],
        message: say(texts().messages.both, { key }),
        fixes: [remove(setting, "safe")],
      };
    }
  },
});
