/** broker-transaction-partition-verification-off: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerTransactionPartitionVerificationOff as rule } from "../../../server/src/rules/broker/transaction-partition-verification-off/rule.ts";
import { check } from "../../support/check.ts";

const off =
  "Without transaction.partition.verification.enable a write that arrives after its transaction was aborted is accepted: read_committed consumers stand still or see aborted records. Remove it; the default is true.";
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const written = "transaction.partition.verification.enable=false\n                                          ^^^^^";

it("warns where it is switched off", () =>
  check(rule, `\n${head}${written} warning: ${off}\n`, { pins: { broker: "3.7" } }));

it("informs where the release is unknown: before 3.6 there was none", () =>
  check(rule, `\n${head}${written} info: ${off} This holds for Kafka brokers >=3.6.\n`));

it("is silent before 3.6, for true, a comment, and where the value is unknown", () => {
  check(rule, `${head}transaction.partition.verification.enable=false\n`, { pins: { broker: "3.5" } });
  check(rule, `${head}transaction.partition.verification.enable=true\n`);
  check(rule, `${head}#transaction.partition.verification.enable=false\n`);
  check(rule, `${head}transaction.partition.verification.enable=\${VERIFY}\n`);
});
