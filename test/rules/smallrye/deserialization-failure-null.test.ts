/** smallrye-deserialization-failure-null: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeDeserializationFailureNull } from "../../../server/src/rules/smallrye/deserialization-failure-null/rule.ts";
import { incomingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports it", () =>
  check(
    smallryeDeserializationFailureNull,
    `${incomingFile}mp.messaging.incoming.orders.fail-on-deserialization-failure=false
                                                             ^^^^^ warning: A record that cannot be deserialized becomes null and is committed: its content is lost. Remove the line, and keep such records with failure-strategy=dead-letter-queue.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.incoming.orders.fail-on-deserialization-failure=true",
  "mp.messaging.incoming.orders.fail-on-deserialization-failure=false\nmp.messaging.incoming.orders.value-deserialization-failure-handler=mine",
])("is silent with %j", (lines) =>
  check(smallryeDeserializationFailureNull, `${incomingFile}${lines}\n`, { file: propertiesFile }),
);
