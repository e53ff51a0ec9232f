/** A record that cannot be deserialized becomes null. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { incomingFile, propertiesFile, receivingDocs } from "../shared/examples.ts";
import { smallryeDeserializationFailureNullTexts as texts } from "./texts.ts";

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
        file: propertiesFile,
        bad: `${incomingFile}mp.messaging.incoming.orders.fail-on-deserialization-failure=false\n`,
        good: incomingFile,
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
        url: receivingDocs,
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
