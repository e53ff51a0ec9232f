/** Auto-commit asked for where there is no group to commit for: the consumer refuses to start. */
import { consumerAutoCommitWithoutGroupTexts as texts } from "../texts/rules/consumer-auto-commit-without-group.ts";
import { say } from "../texts/text.ts";
import { remove } from "./fix.ts";
import { defineRule } from "./rule.ts";

const start = "bootstrap.servers=kafka:9092\nauto.offset.reset=earliest\n";

export const consumerAutoCommitWithoutGroup = defineRule({
  id: "consumer-auto-commit-without-group",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  // Spring's listeners bring a group of their own.
  carriers: ["plain"],
  versions: { clients: ">=2.2" },
  settings: ["enable.auto.commit", "group.id"],
  docs: {
    texts,
    examples: [{ bad: `${start}enable.auto.commit=true\n`, good: start }],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0, with group, auto-commit and protocol in all combinations",
    },
    references: [
      { title: "KIP-289: the default of group.id became null in 2.2" },
      { title: "Observed with kafka-clients 2.2.2 to 4.4.0: InvalidConfigurationException" },
    ],
  },
  *check(consumer) {
    const commit = consumer.written("enable.auto.commit");
    // Of a file for several clients the group may stand elsewhere.
    if (commit?.typed !== true || consumer.written("group.id") !== undefined || consumer.component.partial) return;
    yield {
      at: commit,
      message: say(texts.messages.noGroup),
      fixes: [remove(commit, "safe")],
      advice: say(texts.fixes.name),
    };
  },
});
