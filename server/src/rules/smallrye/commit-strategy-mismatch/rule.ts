/** A commit strategy that does not fit how records are processed: latest with several of a partition at once, or ignore without anybody who commits. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { incomingFile, propertiesFile, receivingDocs } from "../shared/examples.ts";
import { smallryeCommitStrategyMismatchTexts as texts } from "./texts.ts";

export const smallryeCommitStrategyMismatch = defineRule({
  id: "smallrye-commit-strategy-mismatch",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: [incomingKeys.commitStrategy, incomingKeys.ordered, "enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${incomingFile}mp.messaging.incoming.orders.commit-strategy=latest\nmp.messaging.incoming.orders.ordered=key\n`,
        good: `${incomingFile}mp.messaging.incoming.orders.commit-strategy=throttled\nmp.messaging.incoming.orders.ordered=key\n`,
      },
      {
        file: propertiesFile,
        bad: `${incomingFile}mp.messaging.incoming.orders.commit-strategy=ignore\n`,
        good: `${incomingFile}mp.messaging.incoming.orders.commit-strategy=throttled\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaLatestCommit and KafkaIgnoreCommit of 3.4 to 4.36: latest commits behind each record that is acknowledged, ignore commits nothing; with ordered=key (since 4.34) records of one partition are in work at once",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records, commit strategies",
        url: receivingDocs,
      },
    ],
  },
  *check(consumer, context) {
    const strategy = consumer.written(incomingKeys.commitStrategy);
    if (strategy === undefined) return;
    // Copies of a channel (`concurrency`) keep to the order of each partition; records by their keys do not.
    const isLate = strategy.typed === "latest" && consumer.written(incomingKeys.ordered)?.typed === "key";
    const isNever = strategy.typed === "ignore" && !isCommittedElsewhere(consumer, context);
    if (!isLate && !isNever) return;
    yield {
      at: strategy,
      message: say(isLate ? texts().messages.latest : texts().messages.ignore),
      fixes: [set(strategy, "throttled", "changes-behaviour")],
    };
  },
});

/** Auto-commit does it, or the transaction of a producer beside it, or code that places the consumer by itself. */
function isCommittedElsewhere(consumer: EffectiveComponent, { siblings }: RuleContext): boolean {
  return (
    consumer.effective("enable.auto.commit").typed !== false ||
    [incomingKeys.rebalanceListener, incomingKeys.assignSeek].some((key) => consumer.written(key) !== undefined) ||
    siblings("producer").some((producer) => producer.written("transactional.id") !== undefined)
  );
}
