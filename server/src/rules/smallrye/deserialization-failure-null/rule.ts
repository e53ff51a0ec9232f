/** A record that cannot be read is handed on as null. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { smallryeDeserializationFailureNullTexts as texts } from "./texts.ts";

const input =
  "quarkus.application.name=shop\nkafka.bootstrap.servers=kafka1:9092,kafka2:9092\nmp.messaging.incoming.orders.connector=smallrye-kafka\nmp.messaging.incoming.orders.group.id=billing\nmp.messaging.incoming.orders.auto.offset.reset=earliest\n";

export const smallryeDeserializationFailureNull = defineRule({
  id: "smallrye-deserialization-failure-null",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["smallrye"],
  settings: [incomingKeys.failOnDeserialization],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${input}mp.messaging.incoming.orders.fail-on-deserialization-failure=false\n`,
        good: input,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "DeserializerWrapper of 3.11 to 4.36: without a handler a failure becomes null where fail-on-deserialization-failure is false",
    },
    references: [
      {
        title: "SmallRye Reactive Messaging: receiving records, deserialization failures",
        url: "https://smallrye.io/smallrye-reactive-messaging/latest/kafka/receiving-kafka-records/",
      },
    ],
  },
  *check(consumer) {
    const fails = consumer.written(incomingKeys.failOnDeserialization);
    if (fails === undefined || !/^(false|off|no|0)$/i.test(String(fails.typed ?? ""))) return;
    if (
      [incomingKeys.valueFailureHandler, incomingKeys.keyFailureHandler].some(
        (key) => consumer.written(key) !== undefined,
      )
    )
      return;
    yield { at: fails, message: say(texts().messages.becomesNull), fixes: [remove(fails, "changes-behaviour")] };
  },
});
