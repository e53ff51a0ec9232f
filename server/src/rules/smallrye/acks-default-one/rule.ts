/** An outgoing channel without acks: the connector gives its producer acks=1, whatever Kafka's default is. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { outgoingFile, propertiesFile, writingDocs } from "../shared/examples.ts";
import { smallryeAcksDefaultOneTexts as texts } from "./texts.ts";

export const smallryeAcksDefaultOne = defineRule({
  id: "smallrye-acks-default-one",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  programs: ["smallrye"],
  // Where there is one broker anyway, all is no more than 1.
  aboutReplication: true,
  coveredBy: ["smallrye-idempotence-or-transactions-without-acks"],
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: outgoingFile,
        good: `${outgoingFile}mp.messaging.outgoing.orders.acks=all\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConnectorOutgoingConfiguration.getAcks of 3.5.0 to 4.36.0, and the producers that ReactiveKafkaProducer built: acks=1 is among their settings (schemas/smallrye.json)",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: sending records",
        url: writingDocs,
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
