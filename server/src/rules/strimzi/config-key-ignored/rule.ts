/** A setting in a Strimzi resource that its operator leaves out: it never reaches Kafka. */
import { fixTitles } from "../../../texts/fixes.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { strimziConfigKeyIgnoredTexts as texts } from "./texts.ts";

const head =
  "apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: orders\nspec:\n  kafka:\n    replicas: 3\n";
const config = "    config:\n      default.replication.factor: 3\n      min.insync.replicas: 2\n";

export const strimziConfigKeyIgnored = defineRule({
  id: "strimzi-config-key-ignored",
  category: "no-effect",
  severity: "warning",
  roles: ["broker", "connect-worker"],
  carriers: ["strimzi"],
  settings: ["*"],
  docs: {
    texts,
    examples: [{ file: "kafka.yaml", bad: `${head}${config}      log.dirs: /data\n`, good: `${head}${config}` }],
    evidence: {
      kind: "read",
      where: "FORBIDDEN_PREFIXES and exceptions in the classes of io.strimzi:api 0.18 to 1.2.0",
    },
    references: [
      {
        title: "Strimzi: configuring Kafka",
        url: "https://strimzi.io/docs/operators/latest/configuring.html#type-KafkaClusterSpec-reference",
      },
    ],
  },
  *check(component, { unbound }) {
    for (const { entry, canonical } of unbound) {
      if (entry.part !== component.component.near?.part) continue;
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        message: say(texts().messages.leftOut, { key: canonical }),
        fixes: [fix(say(fixTitles.remove.safe, { key: canonical }), "safe", [change.remove({ entry })])],
      };
    }
  },
});
