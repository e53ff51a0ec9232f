/** A topic in tiered storage with settings that tiered storage rules out: Kafka refuses the settings of the topic. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { topicRemoteStorageConflictTexts as texts } from "./texts.ts";

const tiered = "min.insync.replicas=2\nremote.storage.enable=true\nretention.ms=604800000\n";
/** Stands for: as long as the whole. */
const asTheWhole = -2;
const unlimited = -1;

export const topicRemoteStorageConflict = defineRule({
  id: "topic-remote-storage-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["topic"],
  versions: { broker: ">=3.6" },
  settings: [
    "remote.storage.enable",
    "remote.log.copy.disable",
    "cleanup.policy",
    "local.retention.ms",
    "retention.ms",
    "local.retention.bytes",
    "retention.bytes",
  ],
  docs: {
    texts,
    examples: [
      {
        bad: `${tiered}local.retention.ms=1209600000\n`,
        good: `${tiered}local.retention.ms=604800000\n`,
        versions: { broker: "3.9" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "LogConfig.validate of 3.6.2 to 4.4.0 with tiered storage: policies and both retentions in all combinations",
    },
    references: [
      { title: "Kafka: tiered storage", url: kafkaDocs("operations/tiered-storage/") },
      { title: "LogConfig.validate, observed with kafka 3.6.2 to 4.4.0: ConfigException" },
    ],
  },
  *check(topic) {
    const remote = topic.written("remote.storage.enable");
    if (remote?.typed !== true) return;
    const policy = topic.written("cleanup.policy");
    if (Array.isArray(policy?.typed) && policy.typed.some((one) => one !== "delete"))
      yield {
        at: policy,
        related: [remote],
        message: say(texts().messages.compacted, { value: policy.source }),
        advice: say(texts().fixes.policy),
      };
    for (const unit of ["ms", "bytes"] as const) yield* retention(topic, unit);
  },
});

function* retention(topic: EffectiveComponent, unit: "ms" | "bytes"): Iterable<Report> {
  const local = topic.written(`local.retention.${unit}`);
  const whole = topic.written(`retention.${unit}`);
  // What is not written here is the broker's to say.
  if (local === undefined || typeof local.typed !== "number" || local.typed === asTheWhole) return;
  if (whole === undefined || typeof whole.typed !== "number") return;
  const related = [whole];
  const args = { local: local.key, value: String(local.typed), whole: whole.key, limit: String(whole.typed) };
  const fixes = [set(local, String(whole.typed), "changes-behaviour")];
  const limited = unit === "ms" ? whole.typed !== unlimited : whole.typed > unlimited;
  if (limited && (local.typed === unlimited || local.typed > whole.typed))
    yield { at: local, related, message: say(texts().messages.longer, args), fixes };
  else if (topic.written("remote.log.copy.disable")?.typed === true && local.typed !== whole.typed)
    yield { at: local, related, message: say(texts().messages.notCopied, args), fixes };
}
