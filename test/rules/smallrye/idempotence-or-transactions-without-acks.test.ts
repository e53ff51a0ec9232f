/** smallrye-idempotence-or-transactions-without-acks: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeIdempotenceOrTransactionsWithoutAcks } from "../../../server/src/rules/smallrye/idempotence-or-transactions-without-acks/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.outgoing.orders.connector=smallrye-kafka
`;

it("reports idempotence and transactions", () =>
  check(
    smallryeIdempotenceOrTransactionsWithoutAcks,
    `${head}mp.messaging.outgoing.orders.enable.idempotence=true
                                                ^^^^ error: The channel will not start: enable.idempotence needs acks=all, and SmallRye sets acks=1 where acks is not written. Set acks=all.
`,
    { file },
  ));

it("reports a transactional id", () =>
  check(
    smallryeIdempotenceOrTransactionsWithoutAcks,
    `${head}mp.messaging.outgoing.orders.transactional.id=orders-1
                                              ^^^^^^^^ error: The channel will not start: transactional.id needs acks=all, and SmallRye sets acks=1 where acks is not written. Set acks=all.
`,
    { file },
  ));

it.each([
  "mp.messaging.outgoing.orders.enable.idempotence=false",
  "mp.messaging.outgoing.orders.enable.idempotence=true\nmp.messaging.outgoing.orders.acks=all",
  "mp.messaging.outgoing.orders.enable.idempotence=true\nkafka.acks=all",
])("is silent with %j", (lines) => check(smallryeIdempotenceOrTransactionsWithoutAcks, `${head}${lines}\n`, { file }));
