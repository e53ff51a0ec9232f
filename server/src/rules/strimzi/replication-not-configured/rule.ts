/** A Strimzi cluster of several brokers without replication settings: Kafka's own defaults make one copy of each topic. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { strimziReplicationNotConfiguredTexts as texts } from "./texts.ts";

const head =
  "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: orders\nspec:\n  kafka:\n    replicas: 3\n";

export const strimziReplicationNotConfigured = defineRule({
  id: "strimzi-replication-not-configured",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  carriers: ["strimzi"],
  settings: ["default.replication.factor", "min.insync.replicas"],
  docs: {
    texts,
    examples: [
      {
        file: "kafka.yaml",
        bad: `${head}    config:\n      num.partitions: 6\n`,
        good: `${head}    config:\n      num.partitions: 6\n      default.replication.factor: 3\n      min.insync.replicas: 2\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaSpecChecker of the cluster operator, and what it writes itself from 0.18 to 1.2.0",
    },
    references: [
      {
        title: "Strimzi: replicated topics",
        url: "https://strimzi.io/docs/operators/latest/deploying.html",
      },
    ],
  },
  *check(broker) {
    const { nodes } = broker;
    const factor = broker.written("default.replication.factor");
    const isr = broker.written("min.insync.replicas");
    // With three brokers or more both settings have one usual answer.
    if (nodes === undefined || nodes < 3 || (factor !== undefined && isr !== undefined)) return;
    const missing = [
      ...(factor === undefined ? ["default.replication.factor"] : []),
      ...(isr === undefined ? ["min.insync.replicas"] : []),
    ];
    const changes = [
      ...(factor === undefined ? [change.insert(broker, "default.replication.factor", "3")] : []),
      ...(isr === undefined ? [change.insert(broker, "min.insync.replicas", "2")] : []),
    ];
    yield {
      at: broker.anchor,
      message: say(texts().messages.missing, { keys: missing.join(", "), nodes: String(nodes) }),
      fixes: [fix(say(texts().fixes.write), "changes-behaviour", changes)],
    };
  },
});
