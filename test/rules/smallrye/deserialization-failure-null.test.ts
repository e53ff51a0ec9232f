/** smallrye-deserialization-failure-null: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeDeserializationFailureNull } from "../../../server/src/rules/smallrye/deserialization-failure-null/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=billing
`;

it("reports it", () =>
  check(
    smallryeDeserializationFailureNull,
    `${head}mp.messaging.incoming.orders.fail-on-deserialization-failure=false
                                                             ^^^^^ warning: A record that cannot be deserialized becomes null and is committed: its content is lost. Remove the line, and keep such records with failure-strategy=dead-letter-queue.
`,
    { file },
  ));

it.each([
  "mp.messaging.incoming.orders.fail-on-deserialization-failure=true",
  "mp.messaging.incoming.orders.fail-on-deserialization-failure=false\nmp.messaging.incoming.orders.value-deserialization-failure-handler=mine",
])("is silent with %j", (lines) => check(smallryeDeserializationFailureNull, `${head}${lines}\n`, { file }));
