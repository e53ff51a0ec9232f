/** smallrye-failure-strategy-ignore: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeFailureStrategyIgnore } from "../../../server/src/rules/smallrye/failure-strategy-ignore/rule.ts";
import { incomingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports it", () =>
  check(
    smallryeFailureStrategyIgnore,
    `${incomingFile}mp.messaging.incoming.orders.failure-strategy=ignore
                                              ^^^^^^ warning: With failure-strategy=ignore a record whose processing fails is logged, and its offset committed: it is lost. dead-letter-queue keeps it.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.incoming.orders.failure-strategy=fail",
  "mp.messaging.incoming.orders.failure-strategy=dead-letter-queue",
  "mp.messaging.incoming.orders.failure-strategy=ignore\nmp.messaging.incoming.orders.commit-strategy=ignore",
  "%test.mp.messaging.incoming.orders.failure-strategy=ignore",
  "mp.messaging.incoming.orders.failure-strategy=${STRATEGY:fail}",
])("is silent with %j", (lines) =>
  check(smallryeFailureStrategyIgnore, `${incomingFile}${lines}\n`, { file: propertiesFile }),
);
