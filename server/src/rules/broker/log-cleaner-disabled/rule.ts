/** log.cleaner.enable=false: no topic of the broker is ever compacted, that of the groups' offsets included. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerLogCleanerDisabledTexts as texts } from "./texts.ts";

const key = "log.cleaner.enable";

export const brokerLogCleanerDisabled = defineRule({
  id: "broker-log-cleaner-disabled",
  category: "availability",
  severity: "warning",
  roles: ["broker"],
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${key}=false\n`), good: zookeeperBroker("") }],
    evidence: {
      kind: "read",
      where: "LogManager of 2.8.2, 3.9.2 and 4.4.0 makes a LogCleaner only where it is enabled; nothing else compacts",
    },
    references: [{ title: `Kafka: ${key}`, url: settingDocs("broker", key) }],
  },
  *check(broker, { environment }) {
    const setting = broker.written(key);
    const part = nodePart(broker);
    // A controller keeps no topics.
    if (setting?.typed !== false || part === undefined || part === "controller") return;
    yield {
      at: setting,
      ...(environment.development ? { severity: "hint" } : {}),
      message: say(texts().messages.off),
      fixes: [remove(setting, "changes-behaviour")],
    };
  },
});
