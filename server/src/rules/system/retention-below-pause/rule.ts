/** A reader that may pause for longer than its topic keeps records: what it has not read by then is deleted. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import type { Party } from "../../../system/party.ts";
import { knownValue } from "../../../system/party.ts";
import { count, read, type Target, topicValue } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { topic as topicFile } from "../shared/examples.ts";
import { pausesAt } from "./pauses.ts";
import { systemRetentionBelowPauseTexts as texts } from "./texts.ts";

const retentionKey = "retention.ms";

export const systemRetentionBelowPause = defineSystemRule({
  id: "system-retention-below-pause",
  category: "loss",
  severity: "warning",
  roles: ["consumer", "connect-sink", "topic"],
  settings: [
    retentionKey,
    "max.poll.interval.ms",
    "errors.retry.timeout",
    "cleanup.policy",
    bindingKeys.maxAttempts,
    bindingKeys.backOffMax,
    incomingKeys.delayedRetryTopics,
  ],
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
        "consumers of 3.9.2 whose records were deleted while they paused: with earliest they go on at the oldest that is left, with latest at the end, with none OffsetOutOfRangeException; that errors.retry.timeout is for converters and transformations is read in RetryWithToleranceOperator and WorkerSinkTask of 2.8.2 and 3.9.2; the binder's waits in AbstractBinder.buildRetryTemplate of Spring Cloud Stream 3.2.10 and 5.0.2; SmallRye's in KafkaDelayedRetryTopic of 4.25",
    },
    references: [
      { title: "Kafka: retention.ms", url: settingDocs("topic", retentionKey) },
      { title: "Kafka: max.poll.interval.ms", url: settingDocs("consumer", "max.poll.interval.ms") },
      { title: "Kafka Connect: errors.retry.timeout", url: settingDocs("connect-sink", "errors.retry.timeout") },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      if (!readers.includes(party.role)) continue;
      for (const use of read(system, party)) {
        const [target] = use.targets;
        const kept = target === undefined ? undefined : topicValue(target, retentionKey);
        const [longest] = pausesAt(use)
          .filter(({ time }) => use.targets.every((one) => isShorter(one, time)))
          .toSorted((a, b) => b.time - a.time);
        if (target === undefined || kept === undefined || longest === undefined) continue;
        const { kind, key, time } = longest;
        const isEndless = kind === "stays" && time === Number.POSITIVE_INFINITY;
        const pause = kind === "stays" ? String(knownValue(party, key)) : String(time);
        yield {
          at: { party, key },
          message: say(texts().messages[isEndless ? "endless" : kind], {
            topic: use.topic,
            retention: String(kept.value),
            key,
            pause,
          }),
          proofs: target.proofs,
          related: [kept.at],
          advice: say(texts().fixes.keep, { topic: use.topic }),
        };
      }
    }
  },
});

const readers: readonly Party["role"][] = ["consumer", "connect-sink"];

/** True where the topic deletes by time, and sooner than the pause ends. */
function isShorter(target: Target, pause: number): boolean {
  const kept = count(topicValue(target, retentionKey));
  const policy = topicValue(target, "cleanup.policy")?.value ?? "delete";
  if (kept === undefined || kept < 0 || !String(policy).split(",").includes("delete")) return false;
  return kept < Math.min(pause, week);
}

/** Who retries for ever is woken at last; with a topic that keeps its records for a week there was time. */
const week = 604_800_000;
