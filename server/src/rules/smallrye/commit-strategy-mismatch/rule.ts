/** A commit strategy that does not fit how records are processed: latest with several at once, or ignore without anybody who commits. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { smallryeCommitStrategyMismatchTexts as texts } from "./texts.ts";

const input =
  "quarkus.application.name=shop\nkafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.incoming.orders.connector=smallrye-kafka\nmp.messaging.incoming.orders.group.id=billing\nmp.messaging.incoming.orders.auto.offset.reset=earliest\n";

export const smallryeCommitStrategyMismatch = defineRule({
  id: "smallrye-commit-strategy-mismatch",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: [incomingKeys.commitStrategy, incomingKeys.concurrency, "enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${input}mp.messaging.incoming.orders.commit-strategy=latest\nmp.messaging.incoming.orders.concurrency=4\n`,
        good: `${input}mp.messaging.incoming.orders.commit-strategy=throttled\nmp.messaging.incoming.orders.concurrency=4\n`,
      },
      {
        file: "src/main/resources/application.properties",
        bad: `${input}mp.messaging.incoming.orders.commit-strategy=ignore\n`,
        good: `${input}mp.messaging.incoming.orders.commit-strategy=throttled\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaLatestCommit and KafkaIgnoreCommit of 3.4 to 4.36: latest commits behind each record that is acknowledged, ignore commits nothing",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records, commit strategies",
        url: "https://smallrye.io/smallrye-reactive-messaging/latest/kafka/receiving-kafka-records/",
      },
    ],
  },
  *check(consumer) {
    const strategy = consumer.written(incomingKeys.commitStrategy);
    const concurrency = Number(consumer.written(incomingKeys.concurrency)?.typed ?? Number.NaN);
    const commits = consumer.effective("enable.auto.commit").typed;
    const isLate = strategy?.typed === "latest" && concurrency > 1;
    const isNever = strategy?.typed === "ignore" && commits === false;
    if (strategy === undefined || (!isLate && !isNever)) return;
    yield {
      at: strategy,
      message: say(isLate ? texts().messages.latest : texts().messages.ignore),
      fixes: [set(strategy, "throttled", "changes-behaviour")],
    };
  },
});
