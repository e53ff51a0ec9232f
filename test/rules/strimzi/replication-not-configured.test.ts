/** strimzi-replication-not-configured: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { strimziReplicationNotConfigured } from "../../../server/src/rules/strimzi/replication-not-configured/rule.ts";
import { check } from "../../support/check.ts";

const options = { file: "kafka.yaml" };
const head = "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: main\nspec:\n  kafka:\n";

it("speaks where several brokers have no replication settings", () =>
  check(
    strimziReplicationNotConfigured,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: main
spec:
  kafka:
    replicas: 3
    config:
    ^^^^^^ warning: 3 brokers, and default.replication.factor is not written: topics without a number of their own have one copy, and one failed disk loses their records.
      min.insync.replicas: 2
`,
    options,
  ));

describe("is silent", () => {
  const config = (...lines: readonly string[]) => lines.map((line) => `      ${line}\n`).join("");
  it.each([
    ["with one broker", `${head}    replicas: 1\n    config:\n${config("num.partitions: 3")}`],
    ["where nobody knows how many there are", `${head}    config:\n${config("num.partitions: 3")}`],
    [
      "with both",
      `${head}    replicas: 3\n    config:\n${config("default.replication.factor: 3", "min.insync.replicas: 2")}`,
    ],
  ])("%s", (_, text) => check(strimziReplicationNotConfigured, text, options));
});
