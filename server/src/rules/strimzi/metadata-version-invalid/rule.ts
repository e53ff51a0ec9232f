/** A version of metadata in Strimzi's resource that the operator refuses: the cluster is not reconciled any more. */
import { isMetadataVersion, protocolName } from "../../../kafka/protocol-version.ts";
import { parseRelease } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { strimziMetadataVersionInvalidTexts as texts } from "./texts.ts";

const key = "metadata.version";

export const strimziMetadataVersionInvalid = defineRule({
  id: "strimzi-metadata-version-invalid",
  category: "startup-failure",
  severity: "error",
  roles: ["broker"],
  carriers: ["strimzi"],
  settings: ["inter.broker.protocol.version"],
  docs: {
    texts,
    examples: [{ file: "kafka.yaml", bad: cluster("3.9-IV9"), good: cluster("3.9-IV0") }],
    evidence: {
      kind: "read",
      where:
        "validateMetadataVersion of the cluster operator and its test: read with MetadataVersion.fromVersionString, below 3.3 refused; the names of MetadataVersion were asked of kafka 2.0 to 3.9",
    },
    references: [
      { title: "Strimzi: KafkaClusterSpec", url: "https://strimzi.io/docs/operators/latest/configuring.html" },
    ],
  },
  *check(broker) {
    const version = broker.written(key);
    if (typeof version?.typed !== "string") return;
    const value = version.typed.trim();
    const isOld = isMetadataVersion(value) && (parseRelease(protocolName(value).replace(/-.*/, "")) ?? 0) < oldest;
    if (isMetadataVersion(value) && !isOld) return;
    yield {
      at: version,
      message: say(isOld ? texts().messages.old : texts().messages.none, { value }),
      advice: say(texts().fixes.version),
    };
  },
});

const oldest = parseRelease("3.3") ?? 0;

function cluster(version: string): string {
  return `apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: orders
spec:
  kafka:
    version: 3.9.0
    metadataVersion: ${version}
    replicas: 3
    config:
      default.replication.factor: 3
      min.insync.replicas: 2
      offsets.topic.replication.factor: 3
      transaction.state.log.replication.factor: 3
      transaction.state.log.min.isr: 2
`;
}
