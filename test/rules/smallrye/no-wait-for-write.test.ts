/** smallrye-no-wait-for-write: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeNoWaitForWrite } from "../../../server/src/rules/smallrye/no-wait-for-write/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const head = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.outgoing.orders.connector=smallrye-kafka
`;

it("reports it", () =>
  check(
    smallryeNoWaitForWrite,
    `${head}mp.messaging.outgoing.orders.waitForWriteCompletion=false
                                                    ^^^^^ warning: With waitForWriteCompletion=false a message counts as done before Kafka has confirmed it: a message whose write fails is lost, and its source record is already committed. Remove the line.
`,
    { file },
  ));

it.each([
  "mp.messaging.outgoing.orders.waitForWriteCompletion=true",
  "mp.messaging.outgoing.orders.max-inflight-messages=1",
])("is silent with %j", (lines) => check(smallryeNoWaitForWrite, `${head}${lines}\n`, { file }));
