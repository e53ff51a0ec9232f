/** strimzi-ephemeral-storage: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { strimziEphemeralStorage } from "../../../server/src/rules/strimzi/ephemeral-storage/rule.ts";
import { check } from "../../support/check.ts";

const options = { file: "kafka.yaml" };
const head = "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: main\nspec:\n  kafka:\n";

it("speaks of the cluster's storage, of its volumes and of its node pools", () => {
  check(
    strimziEphemeralStorage,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: main
spec:
  kafka:
    replicas: 3
    config:
      num.partitions: 3
    storage:
      type: jbod
      volumes:
        - id: 0
          type: ephemeral
                ^^^^^^^^^ warning: Ephemeral storage ends with its pod: every restart of a broker empties its disk, and records whose last copy was there are lost. Use persistent-claim.
---
apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaNodePool
metadata:
  name: brokers
  labels:
    strimzi.io/cluster: main
spec:
  replicas: 3
  roles:
    - broker
  storage:
    type: ephemeral
          ^^^^^^^^^ warning: Ephemeral storage ends with its pod: every restart of a broker empties its disk, and records whose last copy was there are lost. Use persistent-claim.
`,
    options,
  );
});

it("is a hint where there is one broker", () =>
  check(
    strimziEphemeralStorage,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: main
spec:
  kafka:
    replicas: 1
    config:
      num.partitions: 3
    storage:
      type: ephemeral
            ^^^^^^^^^ hint: Ephemeral storage ends with its pod: every restart of a broker empties its disk, and records whose last copy was there are lost. Use persistent-claim. A hint only, because this looks like a single-node or development setup.
`,
    options,
  ));

describe("is silent", () => {
  it.each([
    [
      "on persistent claims",
      `${head}    config:\n      num.partitions: 3\n    storage:\n      type: persistent-claim\n`,
    ],
    [
      "on ZooKeeper's storage",
      `${head}    config:\n      num.partitions: 3\n  zookeeper:\n    storage:\n      type: ephemeral\n`,
    ],
  ])("%s", (_, text) => check(strimziEphemeralStorage, text, options));
});
