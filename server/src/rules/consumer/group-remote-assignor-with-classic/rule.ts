/** An assignor on the broker, which only the new group protocol knows: with the classic one the consumer refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { consumerGroupRemoteAssignorWithClassicTexts as texts } from "./texts.ts";

const key = "group.remote.assignor";
const start = "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\n";

export const consumerGroupRemoteAssignorWithClassic = defineRule({
  id: "consumer-group-remote-assignor-with-classic",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  versions: { clients: ">=3.9" },
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: [key, "group.protocol"],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=uniform\n`, good: start, versions: { clients: "4.0" } }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with the protocols and their settings in all combinations",
    },
    references: [
      { title: "KIP-848: the next generation of the consumer rebalance protocol" },
      { title: "Observed with kafka-clients 3.9.2 to 4.4.0: ConfigException; 3.7 and 3.8 ignore it" },
    ],
  },
  *check(consumer) {
    const assignor = consumer.written(key);
    if (
      assignor === undefined ||
      assignor.typed === "" ||
      !/^classic$/i.test(String(consumer.effective("group.protocol").typed))
    )
      return;
    const protocol = consumer.written("group.protocol");
    yield {
      at: assignor,
      related: protocol === undefined ? [] : [protocol],
      message: say(texts().messages.classic),
      fixes: [remove(assignor, "safe")],
      advice: say(texts().fixes.protocol),
    };
  },
});
