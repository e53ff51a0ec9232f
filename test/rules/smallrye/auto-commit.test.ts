/** smallrye-auto-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeAutoCommit } from "../../../server/src/rules/smallrye/auto-commit/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.incoming.orders.connector=smallrye-kafka
mp.messaging.incoming.orders.group.id=billing
`;

it("reports it", () =>
  check(
    smallryeAutoCommit,
    `${head}mp.messaging.incoming.orders.enable.auto.commit=true
                                                ^^^^ warning: With enable.auto.commit=true Kafka's client commits what was polled, while records still wait in the channel: a crash loses them. Remove it: SmallRye commits what was acknowledged.
`,
    { file },
  ));

it.each([
  "mp.messaging.incoming.orders.enable.auto.commit=false",
  "",
  "mp.messaging.incoming.orders.enable.auto.commit=${AUTO}",
])("is silent with %j", (lines) => check(smallryeAutoCommit, `${head}${lines}\n`, { file }));
