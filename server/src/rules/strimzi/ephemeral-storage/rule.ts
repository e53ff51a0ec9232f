/** Brokers of Strimzi on ephemeral storage: a pod that is started anew has an empty disk. */
import { isStorageType } from "../../../model/guarantee/replicas.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { strimziEphemeralStorageTexts as texts } from "./texts.ts";

const head =
  "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: orders\nspec:\n  kafka:\n    replicas: 3\n";
const config = "    config:\n      default.replication.factor: 3\n      min.insync.replicas: 2\n";

export const strimziEphemeralStorage = defineRule({
  id: "strimzi-ephemeral-storage",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  carriers: ["strimzi"],
  aboutReplication: true,
  settings: ["log.dirs"],
  docs: {
    texts,
    examples: [
      {
        file: "kafka.yaml",
        bad: `${head}${config}    storage:\n      type: ephemeral\n`,
        good: `${head}${config}    storage:\n      type: persistent-claim\n      size: 100Gi\n`,
      },
    ],
    evidence: { kind: "read", where: "KafkaSpecChecker and the volumes of StrimziPodSet in the cluster operator" },
    references: [
      {
        title: "Strimzi: storage",
        url: "https://strimzi.io/docs/operators/latest/deploying.html#assembly-storage-str",
      },
    ],
  },
  *check(broker) {
    for (const key of broker.keys(isStorageType)) {
      const setting = broker.written(key);
      if (setting?.source !== "ephemeral") continue;
      yield { at: setting, message: say(texts().messages.ephemeral), advice: say(texts().fixes.claim) };
    }
  },
});
