/** smallrye-auto-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeAutoCommit } from "../../../server/src/rules/smallrye/auto-commit/rule.ts";
import { incomingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports it", () =>
  check(
    smallryeAutoCommit,
    `${incomingFile}mp.messaging.incoming.orders.enable.auto.commit=true
                                                ^^^^ warning: With enable.auto.commit=true Kafka's client commits what was polled, while records still wait in the channel: a crash loses them. Remove it: SmallRye commits what was acknowledged.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.incoming.orders.enable.auto.commit=false",
  "",
  "mp.messaging.incoming.orders.enable.auto.commit=${AUTO}",
])("is silent with %j", (lines) => check(smallryeAutoCommit, `${incomingFile}${lines}\n`, { file: propertiesFile }));
