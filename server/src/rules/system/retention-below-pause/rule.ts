/** A reader that may pause for longer than its topic keeps records: what it has not read by then is deleted. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Party } from "../../../system/party.ts";
import { knownValue } from "../../../system/party.ts";
import { count, read, type Target, topicValue } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { topic as topicFile } from "../shared/examples.ts";
import { systemRetentionBelowPauseTexts as texts } from "./texts.ts";

const retentionKey = "retention.ms";
/** How long each reader may stay at one record and still count as alive. */
const pauses = { consumer: "max.poll.interval.ms", "connect-sink": "errors.retry.timeout" } as const;

export const systemRetentionBelowPause = defineSystemRule({
  id: "system-retention-below-pause",
  category: "loss",
  severity: "warning",
  roles: ["consumer", "connect-sink", "topic"],
  settings: [retentionKey, "max.poll.interval.ms", "errors.retry.timeout", "cleanup.policy"],
  examples: [
    {
      bad: {
        "connectors/orders-sink.properties": `${sinkFile}errors.retry.timeout=86400000\n`,
        "topics/orders.yaml": topicFile("orders", `${retentionKey}: 43200000\n`),
      },
      good: { "topics/orders.yaml": topicFile("orders", `${retentionKey}: 604800000\n`) },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "consumers of 3.9.2 whose records were deleted while they paused: with earliest they go on at the oldest that is left, with latest at the end, with none OffsetOutOfRangeException; that errors.retry.timeout is for converters and transformations is read in RetryWithToleranceOperator and WorkerSinkTask of 2.8.2 and 3.9.2",
    },
    references: [
      { title: "Kafka: retention.ms", url: settingDocs("topic", retentionKey) },
      { title: "Kafka: max.poll.interval.ms", url: settingDocs("consumer", pauses.consumer) },
      { title: "Kafka Connect: errors.retry.timeout", url: settingDocs("connect-sink", pauses["connect-sink"]) },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      const key = pauseKey(party);
      const pause = key === undefined ? undefined : pauseOf(party, key);
      if (key === undefined || pause === undefined) continue;
      for (const { topic, targets } of read(system, party)) {
        const [target] = targets;
        if (target === undefined || !targets.every((one) => isShorter(one, pause))) continue;
        const kept = topicValue(target, retentionKey);
        if (kept === undefined) continue;
        const gaps = { topic, retention: String(kept.value), key, pause: String(knownValue(party, key)) };
        yield {
          at: { party, key },
          message: say(texts().messages[pause === Number.POSITIVE_INFINITY ? "endless" : "longer"], gaps),
          proofs: target.proofs,
          related: [kept.at],
          advice: say(texts().fixes.keep, { topic }),
        };
      }
    }
  },
});

function pauseKey({ role }: Party): string | undefined {
  return role === "consumer" || role === "connect-sink" ? pauses[role] : undefined;
}

/** In milliseconds; -1 of a connector is for ever. */
function pauseOf(party: Party, key: string): number | undefined {
  const value = knownValue(party, key);
  if (typeof value !== "number") return undefined;
  return value < 0 ? Number.POSITIVE_INFINITY : value;
}

/** True where the topic deletes by time, and sooner than the pause ends. */
function isShorter(target: Target, pause: number): boolean {
  const kept = count(topicValue(target, retentionKey));
  const policy = topicValue(target, "cleanup.policy")?.value ?? "delete";
  if (kept === undefined || kept < 0 || !String(policy).split(",").includes("delete")) return false;
  return pause === Number.POSITIVE_INFINITY ? kept < week : kept < pause;
}

/** Who retries for ever is woken at last; with a topic that keeps its records for a week there was time. */
const week = 604_800_000;
