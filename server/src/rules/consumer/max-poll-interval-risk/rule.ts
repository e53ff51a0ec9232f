/** Little time for each record between two polls: a slow batch throws the consumer out of its group, and comes again. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { set } from "../../shared/fix.ts";
import { consumerMaxPollIntervalRiskTexts as texts } from "./texts.ts";

const intervalKey = "max.poll.interval.ms";
const recordsKey = "max.poll.records";
/** Kafka's defaults leave 600 ms for each record: 300000 ms for 500. */
const usual = 600;
const usualInterval = "300000";
/** A tenth of that: a few calls to a database. */
const little = 60;
/** Less than a single call over the network takes. */
const hopeless = 2;

export const consumerMaxPollIntervalRisk = defineRule({
  id: "consumer-max-poll-interval-risk",
  category: "duplication",
  // How long a record takes is not in the file.
  severity: "hint",
  roles: ["consumer"],
  settings: [intervalKey, recordsKey],
  docs: {
    texts,
    examples: [
      { bad: soundConsumer("max.poll.records=100000\n"), good: soundConsumer("max.poll.records=500\n") },
      { bad: soundConsumer("max.poll.interval.ms=10000\n"), good: soundConsumer("max.poll.interval.ms=300000\n") },
    ],
    evidence: {
      kind: "executed",
      where:
        "two consumers of 3.9.2 with batches longer than the interval: 100 times processed, 10 records, and no commit succeeds",
    },
    references: [
      {
        title: "Kafka: max.poll.interval.ms",
        url: settingDocs("consumer", "max.poll.interval.ms"),
      },
      { title: "KIP-62: heartbeats from a thread of their own" },
    ],
  },
  *check(consumer) {
    const written = { interval: consumer.written(intervalKey), records: consumer.written(recordsKey) };
    const at = written.records ?? written.interval;
    const interval = consumer.effective(intervalKey).typed;
    const records = consumer.effective(recordsKey).typed;
    if (at === undefined || typeof interval !== "number" || typeof records !== "number") return;
    const each = interval / records;
    if (each >= little) return;
    const fewer = Math.floor(interval / usual);
    yield {
      at,
      related: written.records !== undefined && written.interval !== undefined ? [written.interval] : [],
      ...(each < hopeless ? { severity: "info" } : {}),
      message: say(texts().messages.little, {
        interval: String(interval),
        records: String(records),
        each: each < 1 ? String(Math.round(each * 1000) / 1000) : String(Math.round(each)),
      }),
      // Fewer records first: the interval is also how a consumer that hangs is noticed.
      fixes:
        written.records !== undefined && fewer >= 1
          ? [set(written.records, String(fewer), "changes-performance")]
          : written.interval !== undefined
            ? [set(written.interval, usualInterval, "changes-behaviour")]
            : [],
    };
  },
});
