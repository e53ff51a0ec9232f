/** smallrye-commit-strategy-mismatch: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeCommitStrategyMismatch } from "../../../server/src/rules/smallrye/commit-strategy-mismatch/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=billing
`;

it("reports it", () =>
  check(
    smallryeCommitStrategyMismatch,
    `${head}mp.messaging.incoming.orders.commit-strategy=ignore
                                             ^^^^^^ warning: commit-strategy=ignore without auto-commit: nothing is ever committed, unless transactions of your code do it. Every restart processes everything again.
`,
    { file },
  ));

it.each([
  "mp.messaging.incoming.orders.commit-strategy=throttled",
  "mp.messaging.incoming.orders.commit-strategy=latest",
  "mp.messaging.incoming.orders.commit-strategy=latest\nmp.messaging.incoming.orders.concurrency=1",
  "mp.messaging.incoming.orders.commit-strategy=ignore\nmp.messaging.incoming.orders.enable.auto.commit=true",
  "mp.messaging.incoming.orders.commit-strategy=own-strategy",
])("is silent with %j", (lines) => check(smallryeCommitStrategyMismatch, `${head}${lines}\n`, { file }));
