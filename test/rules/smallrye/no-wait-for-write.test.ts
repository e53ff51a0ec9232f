/** smallrye-no-wait-for-write: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeNoWaitForWrite } from "../../../server/src/rules/smallrye/no-wait-for-write/rule.ts";
import { outgoingFile, propertiesFile } from "../../../server/src/rules/smallrye/shared/examples.ts";
import { check } from "../../support/check.ts";

it("reports it", () =>
  check(
    smallryeNoWaitForWrite,
    `${outgoingFile}mp.messaging.outgoing.orders.waitForWriteCompletion=false
                                                    ^^^^^ warning: With waitForWriteCompletion=false a message counts as done before Kafka has confirmed it: a message whose write fails is lost, and its source record is already committed. Remove the line.
`,
    { file: propertiesFile },
  ));

it.each([
  "mp.messaging.outgoing.orders.waitForWriteCompletion=true",
  "mp.messaging.outgoing.orders.max-inflight-messages=1",
])("is silent with %j", (lines) =>
  check(smallryeNoWaitForWrite, `${outgoingFile}${lines}\n`, { file: propertiesFile }),
);
