/** offsets.retention.minutes below a week: a group that was stopped over a weekend or a holiday has lost its position. */

import { say } from "../../../texts/text.ts";
import { defineRule, type Severity } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { showDuration } from "../shared/retention.ts";
import { brokerOffsetsRetentionShortTexts as texts } from "./texts.ts";

const key = "offsets.retention.minutes";
/** KIP-186: a week, Kafka's default since 2.0; a day was the default before. */
const week = 10_080;
const formerDefault = 1_440;

export const brokerOffsetsRetentionShort = defineRule({
  id: "broker-offsets-retention-short",
  category: "duplication",
  severity: "warning",
  roles: ["broker"],
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${key}=1440\n`), good: zookeeperBroker(`${key}=10080\n`) }],
    evidence: {
      kind: "documented",
      where: "KIP-186 and KIP-211; the defaults 1440 and 10080 are from every release's ConfigDef",
    },
    references: [
      {
        title: "KIP-186: committed offsets are kept for seven days, since 2.0",
        url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-186%3A+Increase+offsets+retention+default+to+7+days",
      },
      { title: "KIP-211: the time runs from when the group is empty, since 2.1" },
    ],
  },
  *check(broker, { environment }) {
    const minutes = broker.written(key);
    if (typeof minutes?.typed !== "number" || minutes.typed >= week || nodePart(broker) === "controller") return;
    const usual: Severity = minutes.typed <= formerDefault ? "warning" : "info";
    yield {
      at: minutes,
      severity: environment.development ? "hint" : usual,
      message: say(texts().messages.short, { key, value: minutes.source, time: showDuration(minutes.typed * 60_000) }),
      fixes: [set(minutes, String(week), "changes-behaviour")],
    };
  },
});
