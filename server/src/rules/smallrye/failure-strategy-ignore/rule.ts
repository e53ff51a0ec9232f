/** A record whose processing fails is logged and left behind. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { incomingFile, propertiesFile, receivingDocs } from "../shared/examples.ts";
import { smallryeFailureStrategyIgnoreTexts as texts } from "./texts.ts";

export const smallryeFailureStrategyIgnore = defineRule({
  id: "smallrye-failure-strategy-ignore",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: [incomingKeys.failureStrategy, incomingKeys.commitStrategy],
  docs: {
    texts,
    examples: [
      {
        file: propertiesFile,
        bad: `${incomingFile}mp.messaging.incoming.orders.failure-strategy=ignore\n`,
        good: `${incomingFile}mp.messaging.incoming.orders.failure-strategy=dead-letter-queue\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaIgnoreFailure of 3.4 to 4.36: the failure is logged and the record acknowledged",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records, failures",
        url: receivingDocs,
      },
    ],
  },
  *check(consumer) {
    const strategy = consumer.written(incomingKeys.failureStrategy);
    if (strategy?.typed !== "ignore") return;
    // Where transactions or code commit, a record that fails is read again.
    const commits = consumer.written(incomingKeys.commitStrategy)?.typed ?? "throttled";
    if (commits !== "throttled" && commits !== "latest") return;
    yield {
      at: strategy,
      message: say(texts().messages.ignored),
      fixes: [set(strategy, "dead-letter-queue", "changes-behaviour")],
    };
  },
});
