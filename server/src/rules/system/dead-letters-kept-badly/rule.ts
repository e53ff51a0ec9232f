/** A dead letter queue whose topic keeps one copy, or keeps it for hours: the failed records are lost before anybody looks. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Known } from "../../../system/cluster.ts";
import type { Party } from "../../../system/party.ts";
import { count, isSingle, type Target, topicValue, type Use, written } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { topic as topicFile } from "../shared/examples.ts";
import { systemDeadLettersKeptBadlyTexts as texts } from "./texts.ts";

const queueKey = "errors.deadletterqueue.topic.name";
const copiesKey = "replication.factor";
const retentionKey = "retention.ms";
/** A night: who is called in the morning still finds the records. */
const least = 86_400_000;

const sink = `${sinkFile}errors.tolerance=all
${queueKey}=orders-dlq
errors.deadletterqueue.topic.replication.factor=3
errors.deadletterqueue.context.headers.enable=true
`;
const queue = "topics/orders-dlq.yaml";
const good = { [queue]: topicFile("orders-dlq", `${retentionKey}: 1209600000\n`) };

export const systemDeadLettersKeptBadly = defineSystemRule({
  id: "system-dead-letters-kept-badly",
  category: "loss",
  severity: "warning",
  roles: ["connect-sink", "consumer", "topic"],
  settings: [queueKey, copiesKey, retentionKey],
  examples: [
    {
      bad: {
        "connectors/orders-sink.properties": sink,
        [queue]: topicFile("orders-dlq", `${retentionKey}: 3600000\n`),
      },
      good,
    },
    {
      bad: {
        "connectors/orders-sink.properties": sink,
        [queue]: topicFile("orders-dlq", `${retentionKey}: 1209600000\n`, 1),
      },
      good,
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "DeadLetterQueueReporter.createAndSetup of connect-runtime 3.9.2 beside a cluster of 3.9.2: a queue that exists keeps its one copy and its retention.ms, one that does not is created with the connector's number of copies; the same calls are read in 2.8.2 and 4.3.1",
    },
    references: [
      { title: "Kafka Connect: errors.deadletterqueue.topic.name", url: settingDocs("connect-sink", queueKey) },
      { title: "Kafka: retention.ms", url: settingDocs("topic", retentionKey) },
    ],
  },
  *check(system) {
    for (const party of system.parties.filter(hasQueue)) {
      for (const use of written(system, party)) {
        const [weak, ...others] = use.targets.map(weakness);
        const [target] = use.targets;
        if (weak === undefined || target === undefined || others.some((one) => one?.kind !== weak.kind)) continue;
        yield reported(use, target, weak);
      }
    }
  },
});

function hasQueue({ role }: Party): boolean {
  return role === "connect-sink" || role === "consumer";
}

interface Weakness {
  readonly kind: "oneCopy" | "short";
  readonly known: Known;
}

/** `undefined` where it is kept well, or nobody knows. */
function weakness(target: Target): Weakness | undefined {
  const copies = topicValue(target, copiesKey);
  if (copies !== undefined && count(copies) === 1 && !isSingle(target)) return { kind: "oneCopy", known: copies };
  const kept = topicValue(target, retentionKey);
  const time = count(kept);
  return kept !== undefined && time !== undefined && time >= 0 && time < least
    ? { kind: "short", known: kept }
    : undefined;
}

function reported({ party, key, topic }: Use, { proofs }: Target, { kind, known }: Weakness) {
  const message =
    kind === "oneCopy"
      ? say(texts().messages.oneCopy, { topic })
      : say(texts().messages.short, { topic, retention: String(known.value) });
  return { at: { party, key }, message, proofs, related: [known.at], advice: say(texts().fixes.keep, { topic }) };
}
