/** smallrye-commit-strategy-mismatch: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeCommitStrategyMismatch } from "../../../server/src/rules/smallrye/commit-strategy-mismatch/rule.ts";
import { incomingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports it", () =>
  check(
    smallryeCommitStrategyMismatch,
    `${incomingFile}mp.messaging.incoming.orders.commit-strategy=ignore
                                             ^^^^^^ warning: commit-strategy=ignore without auto-commit: nothing is ever committed, unless transactions of your code do it. Every restart reads everything again (auto.offset.reset=earliest) or skips what was written meanwhile (latest).
`,
    { file: propertiesFile },
  ));

it("reports latest where records of a partition are in work at once", () =>
  check(
    smallryeCommitStrategyMismatch,
    `${incomingFile}mp.messaging.incoming.orders.ordered=key
mp.messaging.incoming.orders.commit-strategy=latest
                                             ^^^^^^ warning: commit-strategy=latest with ordered=key: of the records of one partition, the one that finishes first also commits the others, and a crash loses them. throttled waits until all earlier records are done.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.incoming.orders.commit-strategy=throttled",
  "mp.messaging.incoming.orders.commit-strategy=latest",
  "mp.messaging.incoming.orders.commit-strategy=latest\nmp.messaging.incoming.orders.concurrency=4",
  "mp.messaging.incoming.orders.commit-strategy=latest\nmp.messaging.incoming.orders.ordered=partition",
  "mp.messaging.incoming.orders.commit-strategy=ignore\nmp.messaging.incoming.orders.consumer-rebalance-listener.name=own",
  "mp.messaging.incoming.orders.commit-strategy=ignore\nmp.messaging.outgoing.bills.connector=smallrye-kafka\nmp.messaging.outgoing.bills.transactional.id=bills",
  "mp.messaging.incoming.orders.commit-strategy=ignore\nmp.messaging.incoming.orders.enable.auto.commit=true",
  "mp.messaging.incoming.orders.commit-strategy=own-strategy",
])("is silent with %j", (lines) =>
  check(smallryeCommitStrategyMismatch, `${incomingFile}${lines}\n`, { file: propertiesFile }),
);
