/** A Kafka sink of Flume's without acks: Flume gives its producer acks=1, whatever Kafka's default is. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { flumeAcksDefaultOneTexts as texts } from "./texts.ts";

const sink = `a1.sinks.k1.type=org.apache.flume.sink.kafka.KafkaSink
a1.sinks.k1.kafka.bootstrap.servers=kafka1:9092,kafka2:9092
a1.sinks.k1.kafka.topic=logs
`;

export const flumeAcksDefaultOne = defineRule({
  id: "flume-acks-default-one",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  programs: ["flume"],
  // Most sinks say nothing of acks.
  preset: "critical",
  aboutReplication: true,
  coveredBy: ["producer-idempotence-conflict"],
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      {
        file: "conf/flume.conf",
        preset: "critical",
        bad: sink,
        good: `${sink}a1.sinks.k1.kafka.producer.acks=all\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaSink of Flume 1.7.0 to 1.11.0: the settings of its producer have acks=1 (schemas/flume.json)",
    },
    references: [
      {
        title: "Flume: Kafka sink",
        url: "https://flume.apache.org/releases/content/1.11.0/FlumeUserGuide.html#kafka-sink",
      },
    ],
  },
  *check(producer) {
    const acks = producer.effective("acks");
    if (acks.origin !== "framework-default" || acks.typed !== "1") return;
    yield {
      at: producer.anchor,
      message: say(texts().messages.byDefault),
      fixes: [insert(producer, "acks", "all", "changes-performance")],
    };
  },
});
