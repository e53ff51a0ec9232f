/** strimzi-config-key-ignored: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { strimziConfigKeyIgnored } from "../../../server/src/rules/strimzi/config-key-ignored/rule.ts";
import { check } from "../../support/check.ts";

const options = { file: "kafka.yaml" };
const head = "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: main\nspec:\n  kafka:\n";

it("speaks of what the operator leaves out", () =>
  check(
    strimziConfigKeyIgnored,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: main
spec:
  kafka:
    config:
      advertised.listeners: PLAINTEXT://a:9092
      ^^^^^^^^^^^^^^^^^^^^ warning: Strimzi's operator leaves advertised.listeners out: it never reaches Kafka. Use the resource's own field for it, and remove this line.
      min.insync.replicas: 2
`,
    options,
  ));

describe("is silent", () => {
  it.each([
    ["on exceptions", `${head}    config:\n      ssl.cipher.suites: TLS_AES_128_GCM_SHA256\n`],
    [
      "on what only some releases leave out",
      `${head}    config:\n      metadata.log.dir: /data\n      num.partitions: 3\n`,
    ],
    ["outside of Strimzi", "advertised.listeners=PLAINTEXT://a:9092\n"],
  ])("%s", (_, text) => check(strimziConfigKeyIgnored, text, options));
});
