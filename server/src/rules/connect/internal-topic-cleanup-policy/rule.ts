/** Settings for Connect's own topics that Connect ignores: they are always compacted, and the config topic has one partition. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isStandalone } from "../../shared/connect/clients.ts";
import { workerFile } from "../../shared/examples/connect.ts";
import { remove } from "../../shared/fix.ts";
import { connectInternalTopicCleanupPolicyTexts as texts } from "./texts.ts";

export const connectInternalTopicCleanupPolicy = defineRule({
  id: "connect-internal-topic-cleanup-policy",
  category: "no-effect",
  severity: "info",
  roles: ["connect-worker"],
  settings: ["cleanup.policy", "offset.storage.topic", "config.storage.topic", "status.storage.topic"],
  docs: {
    texts,
    examples: [
      { bad: `${workerFile}offset.storage.cleanup.policy=delete\n`, good: workerFile },
      { bad: `${workerFile}config.storage.partitions=5\n`, good: workerFile },
    ],
    evidence: {
      kind: "read",
      where:
        "DistributedConfig.topicSettings of connect-runtime 2.6.3, 2.8.2 and 4.0.0, and TopicAdmin.verifyTopicCleanupPolicyOnlyCompact; before 2.6 nobody reads these keys",
    },
    references: [
      {
        title: "Kafka Connect: offset.storage.topic",
        url: settingDocs("connect-worker", "offset.storage.topic"),
      },
      { title: "KIP-605: settings for Connect's internal topics" },
    ],
  },
  *check(worker) {
    if (isStandalone(worker)) return;
    for (const kind of ["offset", "config", "status"] as const) {
      const policy = worker.written(`${kind}.storage.cleanup.policy`);
      if (typeof policy?.typed !== "string" || policy.typed === "" || policy.typed === "compact") continue;
      const gaps = { key: policy.key, topic: `${kind}.storage.topic` };
      yield { at: policy, message: say(texts().messages.policy, gaps), fixes: [remove(policy, "safe")] };
    }
    const partitions = worker.written("config.storage.partitions");
    if (partitions?.typed === undefined || partitions.source.trim() === "1") return;
    yield { at: partitions, message: say(texts().messages.partitions), fixes: [remove(partitions, "safe")] };
  },
});
