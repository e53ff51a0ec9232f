/** A partitioner that is to prefer near partitions, of a client that does not say where it is: the producer refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { producerRackAwareWithoutClientRackTexts as texts } from "./texts.ts";

const key = "partitioner.rack.aware";
const start = "bootstrap.servers=kafka:9092\nacks=all\n";

export const producerRackAwareWithoutClientRack = defineRule({
  id: "producer-rack-aware-without-client-rack",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  // KIP-1123.
  versions: { clients: ">=4.4" },
  settings: [key, "client.rack"],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=true\n`, good: start, versions: { clients: "4.4" } }],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 25 releases, 1.1.1 to 4.4.0, with and without client.rack",
    },
    references: [{ title: "Observed with kafka-clients 4.4.0: ConfigException" }],
  },
  *check(producer) {
    const aware = producer.written(key);
    const rack = producer.effective("client.rack");
    if (aware?.typed !== true || rack.typed !== "") return;
    yield {
      at: aware,
      message: say(texts().messages.nowhere),
      fixes: [remove(aware, "safe")],
      advice: say(texts().fixes.rack),
    };
  },
});
