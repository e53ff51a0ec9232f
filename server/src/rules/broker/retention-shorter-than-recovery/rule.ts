/** Records are deleted after hours or minutes, read or not: a consumer that is down longer never sees them. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { fileName } from "../../../syntax/address.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext, type Severity } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { day, hour, showDuration, writtenRetention } from "../shared/retention.ts";
import { brokerRetentionShorterThanRecoveryTexts as texts } from "./texts.ts";

export const brokerRetentionShorterThanRecovery = defineRule({
  id: "broker-retention-shorter-than-recovery",
  category: "loss",
  severity: "warning",
  roles: ["broker", "topic"],
  settings: ["retention.ms", "log.retention.ms", "log.retention.minutes", "log.retention.hours"],
  docs: {
    texts,
    examples: [
      { bad: zookeeperBroker("log.retention.minutes=30\n"), good: zookeeperBroker("log.retention.minutes=10080\n") },
      {
        file: "topics/orders-topic.properties",
        bad: "min.insync.replicas=2\nretention.ms=600000\n",
        good: "min.insync.replicas=2\nretention.ms=604800000\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaConfig.fromProps of 3.9.2 and 4.3.1: the retention that comes of hours, minutes and milliseconds",
    },
    references: [
      { title: "Kafka: retention.ms", url: settingDocs("topic", "retention.ms") },
      { title: "UnifiedLog.deleteRetentionMsBreachedSegments: committed offsets are not looked at" },
    ],
  },
  *check(component, context) {
    const retention = writtenRetention(component);
    if (retention === undefined || retention.milliseconds >= day || !deletes(component)) return;
    const { setting, unit, milliseconds } = retention;
    // A broker with 0 does not start.
    if (milliseconds === 0 && component.role === "broker") return;
    const time = showDuration(milliseconds);
    yield {
      at: setting,
      severity: severityOf(component, milliseconds, context),
      message: say(component.role === "topic" ? texts().messages.topic : texts().messages.broker, {
        key: setting.key,
        time,
      }),
      fixes: [set(setting, String((7 * day) / unit.milliseconds), "changes-behaviour")],
    };
  },
});

/** A topic may be meant for what nobody reads later; a whole cluster seldom is. */
function severityOf({ role }: EffectiveComponent, milliseconds: number, { environment }: RuleContext): Severity {
  if (environment.development) return "hint";
  const short = milliseconds < hour;
  if (role === "topic") return short ? "info" : "hint";
  return short ? "warning" : "info";
}

/** Compaction alone keeps the last record of each key; and Kafka Streams, caches and heartbeats live with little. */
function deletes(component: EffectiveComponent): boolean {
  if (component.role === "broker" && nodePart(component) === "controller") return false;
  const policy = component.effective(component.role === "topic" ? "cleanup.policy" : "log.cleanup.policy").typed;
  const passing =
    component.role === "topic" && /changelog|repartition|heartbeat|cache/i.test(fileName(component.anchor.uri));
  return !passing && Array.isArray(policy) && policy.includes("delete");
}
