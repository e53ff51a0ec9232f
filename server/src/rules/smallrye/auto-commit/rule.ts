/** Auto-commit under SmallRye: the client commits what was polled, whether or not it was processed. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { smallryeAutoCommitTexts as texts } from "./texts.ts";

const input =
  "quarkus.application.name=shop\nkafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.incoming.orders.connector=smallrye-kafka\nmp.messaging.incoming.orders.group.id=billing\nmp.messaging.incoming.orders.auto.offset.reset=earliest\n";

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
        file: "src/main/resources/application.properties",
        bad: `${input}mp.messaging.incoming.orders.enable.auto.commit=true\n`,
        good: input,
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
        url: "https://smallrye.io/smallrye-reactive-messaging/latest/kafka/receiving-kafka-records/",
      },
    ],
  },
  *check(consumer) {
    const commit = consumer.written("enable.auto.commit");
    if (commit?.typed !== true) return;
    yield { at: commit, message: say(texts().messages.polled), fixes: [remove(commit, "changes-behaviour")] };
  },
});
