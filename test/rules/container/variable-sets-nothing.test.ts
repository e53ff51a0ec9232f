/** container-variable-sets-nothing: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { containerVariableSetsNothing } from "../../../server/src/rules/container/variable-sets-nothing/rule.ts";
import { check } from "../../support/check.ts";

const service = (image: string, variable: string): string =>
  `services:\n  kafka:\n    image: ${image}\n    environment:\n      KAFKA_CFG_NUM_PARTITIONS: 3\n      KAFKA_NUM_PARTITIONS: 3\n      ${variable}`;
const options = { file: "docker-compose.yml" };

describe("speaks", () => {
  it("of a misspelt variable", () =>
    check(
      containerVariableSetsNothing,
      `
services:
  kafka:
    image: apache/kafka:3.9.0
    environment:
      KAFKA_NUM_PARTITIONS: 3
      KAFKA_MIN_INSYNC_REPLICA: 2
      ^^^^^^^^^^^^^^^^^^^^^^^^ warning: KAFKA_MIN_INSYNC_REPLICA becomes min.insync.replica, which Kafka does not know: it has no effect, and the default of min.insync.replicas stays in force. Rename it to KAFKA_MIN_INSYNC_REPLICAS.
`,
      options,
    ));
  it("of a variable without the image's prefix", () =>
    check(
      containerVariableSetsNothing,
      `
services:
  kafka:
    image: bitnami/kafka:3.7
    environment:
      KAFKA_CFG_NUM_PARTITIONS: 3
      KAFKA_MIN_INSYNC_REPLICAS: 2
      ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This image does not hand KAFKA_MIN_INSYNC_REPLICAS to Kafka: it has no effect. KAFKA_CFG_MIN_INSYNC_REPLICAS is the variable that it reads.
      KAFKA_CFG_LOG_DIRS: /data
`,
      options,
    ));
});

describe("is silent", () => {
  it.each([
    ["on the image's own variables", service("apache/kafka:3.9.0", "KAFKA_HEAP_OPTS: -Xmx1g")],
    ["on a name that is near to none", service("apache/kafka:3.9.0", "KAFKA_CREATE_TOPICS: a:1:1")],
    ["on a listener's settings", service("apache/kafka:3.9.0", "KAFKA_LISTENER_NAME_CLIENT_SSL_KEYSTORE_LOCATION: /k")],
    ["on an unknown image", service("example/kafka:1", "KAFKA_MIN_INSYNC_REPLICA: 2")],
  ])("%s", (_, text) => check(containerVariableSetsNothing, text, options));
});
