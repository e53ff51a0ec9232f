/** Auto-commit under SmallRye: the client commits what was polled, whether or not it was processed. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { incomingFile, propertiesFile, receivingDocs } from "../shared/examples.ts";
import { smallryeAutoCommitTexts as texts } from "./texts.ts";

export const smallryeAutoCommit = defineRule({
  id: "smallrye-auto-commit",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: ["enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${incomingFile}mp.messaging.incoming.orders.enable.auto.commit=true\n`,
        good: incomingFile,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaSource of 3.4, 3.23 and 4.36: with enable.auto.commit=true the commit strategy is ignore, and Kafka's client commits what it has polled",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records, commit strategies",
        url: receivingDocs,
      },
    ],
  },
  *check(consumer) {
    const commit = consumer.written("enable.auto.commit");
    if (commit?.typed !== true) return;
    yield { at: commit, message: say(texts().messages.polled), fixes: [remove(commit, "changes-behaviour")] };
  },
});
