/** Exactly-once transactions that would expire before Streams commits them: the application refuses to start. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { streamsTransactionTimeoutBelowCommitIntervalTexts as texts } from "./texts.ts";

const interval = "commit.interval.ms";
/** Streams looks for it under this name alone. */
const timeout = "producer.transaction.timeout.ms";
/** What Streams gives its transactional producers, since 3.0. */
const ownTimeout = 10_000;
const start = "application.id=orders\nbootstrap.servers=kafka:9092\nprocessing.guarantee=exactly_once_v2\n";

export const streamsTransactionTimeoutBelowCommitInterval = defineRule({
  id: "streams-transaction-timeout-below-commit-interval",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  programs: ["java"],
  versions: { clients: ">=3.0" },
  settings: [interval, "processing.guarantee", "transaction.timeout.ms"],
  docs: {
    texts,
    examples: [{ bad: `${start}${interval}=30000\n`, good: `${start}${interval}=100\n`, versions: { clients: "3.9" } }],
    evidence: {
      kind: "executed",
      where: "KafkaStreams of 24 releases, 1.1.1 to 4.3.1, with guarantee, interval and timeout in all combinations",
    },
    references: [
      { title: "StreamsConfig.verifyEOSTransactionTimeoutCompatibility" },
      { title: "Observed with kafka-streams 3.0.0 to 4.3.1: IllegalArgumentException" },
    ],
  },
  *check(streams) {
    const commit = streams.written(interval);
    const expires = timeoutOf(streams);
    const guarantee = streams.effective("processing.guarantee").typed;
    if (typeof guarantee !== "string" || !guarantee.startsWith("exactly_once")) return;
    if (typeof commit?.typed !== "number" || expires === undefined || expires >= commit.typed) return;
    yield {
      at: commit,
      message: say(texts().messages.below, { commit: String(commit.typed), timeout: String(expires) }),
      // The default of exactly-once.
      fixes: [set(commit, "100", "changes-performance")],
    };
  },
});

function timeoutOf(streams: EffectiveComponent): number | undefined {
  const written = streams.written(timeout);
  if (written === undefined) return ownTimeout;
  return /^\d+$/.test(String(written.typed)) ? Number(written.typed) : undefined;
}
