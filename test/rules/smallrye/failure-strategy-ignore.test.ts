/** smallrye-failure-strategy-ignore: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeFailureStrategyIgnore } from "../../../server/src/rules/smallrye/failure-strategy-ignore/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=billing
`;

it("reports it", () =>
  check(
    smallryeFailureStrategyIgnore,
    `${head}mp.messaging.incoming.orders.failure-strategy=ignore
                                              ^^^^^^ warning: With failure-strategy=ignore a record whose processing fails is logged, and its offset committed: it is lost. dead-letter-queue keeps it.
`,
    { file },
  ));

it.each([
  "mp.messaging.incoming.orders.failure-strategy=fail",
  "mp.messaging.incoming.orders.failure-strategy=dead-letter-queue",
  "mp.messaging.incoming.orders.failure-strategy=ignore\nmp.messaging.incoming.orders.commit-strategy=ignore",
  "%test.mp.messaging.incoming.orders.failure-strategy=ignore",
  "mp.messaging.incoming.orders.failure-strategy=${STRATEGY:fail}",
])("is silent with %j", (lines) => check(smallryeFailureStrategyIgnore, `${head}${lines}\n`, { file }));
