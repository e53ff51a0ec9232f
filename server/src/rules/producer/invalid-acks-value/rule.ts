/** A value of acks that no client accepts: the producer refuses to start. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { producerInvalidAcksValueTexts as texts } from "./texts.ts";

export const producerInvalidAcksValue = defineRule({
  id: "producer-invalid-acks-value",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nacks=ALL\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
      { bad: "bootstrap.servers=kafka:9092\nacks=2\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
    ],
    evidence: {
      kind: "executed",
      where: "ProducerConfig of 2.0.1 to 4.4.0 with ALL, 2, 01, empty and blank-padded values",
    },
    references: [
      { title: "Kafka: acks", url: settingDocs("producer", "acks") },
      { title: "Observed with kafka-clients 2.0.1 to 4.4.0: ConfigException, String must be one of: all, -1, 0, 1" },
    ],
  },
  *check(producer) {
    const acks = producer.written("acks");
    if (acks === undefined || !acks.invalid) return;
    const value = acks.source.trim();
    // `${ACKS:}` waits for its value, and a text that runs over lines is a quote that nobody closed: the reader tells that.
    if ((value === "" && acks.defaulted !== undefined) || /[\r\n]/.test(acks.entry.source)) return;
    const meansAll = /^["']?(all|-1)["']?$/i.test(value);
    yield {
      at: acks,
      message: value === "" ? say(texts().messages.empty) : say(texts().messages.refused, { value }),
      ...(meansAll ? { fixes: [set(acks, "all", "safe")] } : { advice: say(texts().fixes.choose) }),
    };
  },
});
