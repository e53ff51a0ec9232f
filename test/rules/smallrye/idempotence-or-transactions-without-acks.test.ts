/** smallrye-idempotence-or-transactions-without-acks: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeIdempotenceOrTransactionsWithoutAcks } from "../../../server/src/rules/smallrye/idempotence-or-transactions-without-acks/rule.ts";
import { outgoingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports idempotence and transactions", () =>
  check(
    smallryeIdempotenceOrTransactionsWithoutAcks,
    `${outgoingFile}mp.messaging.outgoing.orders.enable.idempotence=true
                                                ^^^^ error: The channel will not start: enable.idempotence needs acks=all, and SmallRye sets acks=1 where acks is not written. Set acks=all.
`,
    { file: propertiesFile },
  ));

it("reports a transactional id", () =>
  check(
    smallryeIdempotenceOrTransactionsWithoutAcks,
    `${outgoingFile}mp.messaging.outgoing.orders.transactional.id=orders-1
                                              ^^^^^^^^ error: The channel will not start: transactional.id needs acks=all, and SmallRye sets acks=1 where acks is not written. Set acks=all.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.outgoing.orders.enable.idempotence=false",
  "mp.messaging.outgoing.orders.enable.idempotence=true\nmp.messaging.outgoing.orders.acks=all",
  "mp.messaging.outgoing.orders.enable.idempotence=true\nkafka.acks=all",
])("is silent with %j", (lines) =>
  check(smallryeIdempotenceOrTransactionsWithoutAcks, `${outgoingFile}${lines}\n`, { file: propertiesFile }),
);
