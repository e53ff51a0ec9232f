/** log.flush.interval.ms without log.flush.scheduler.interval.ms: nobody ever looks at the interval, so nothing is flushed by time. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix, remove } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerFlushIntervalMsWithoutSchedulerTexts as texts } from "./texts.ts";

const scheduler = "log.flush.scheduler.interval.ms";
/** Long.MAX_VALUE as a double: never. */
const never = 2 ** 63;

export const brokerFlushIntervalMsWithoutScheduler = defineRule({
  id: "broker-flush-interval-ms-without-scheduler",
  category: "no-effect",
  severity: "warning",
  roles: ["broker", "topic"],
  aboutDisks: true,
  settings: ["log.flush.interval.ms", "flush.ms", scheduler],
  docs: {
    texts,
    examples: [{ bad: file(""), good: file("log.flush.scheduler.interval.ms=1000\n") }],
    evidence: {
      kind: "read",
      where: "LogManager of 4.4.0: kafka-log-flusher runs with the period log.flush.scheduler.interval.ms",
    },
    references: [
      {
        title: "Kafka: log.flush.scheduler.interval.ms",
        url: settingDocs("broker", "log.flush.scheduler.interval.ms"),
      },
      { title: "LogManager: the task kafka-log-flusher runs at the scheduler's interval and alone compares flush.ms" },
      {
        title: "KAFKA-19151: the documentation of flush.ms names the dependency since 4.1",
        url: "https://issues.apache.org/jira/browse/KAFKA-19151",
      },
    ],
  },
  *check(component) {
    if (component.role === "topic") {
      const interval = component.written("flush.ms");
      if (typeof interval?.typed !== "number" || interval.typed >= never) return;
      // The broker's file is not at hand, and its default is never.
      yield {
        at: interval,
        severity: "info",
        message: say(texts().messages.topic, { value: interval.source }),
        advice: say(texts().fixes.onBrokers),
      };
      return;
    }
    const interval = component.written("log.flush.interval.ms");
    if (typeof interval?.typed !== "number" || interval.typed >= never || nodePart(component) === "controller") return;
    // A file of 0.8, whose task ran every three seconds.
    if (component.keys().includes("log.cleanup.interval.mins")) return;
    const period = component.effective(scheduler);
    if (typeof period.typed !== "number" || period.typed < never) return;
    const value = String(Math.max(interval.typed, 1));
    yield {
      at: interval,
      message: say(texts().messages.broker, { value: interval.source }),
      fixes: [
        fix(say(texts().fixes.schedule, { value }), "changes-performance", [change.put(component, scheduler, value)]),
        remove(interval, "safe"),
      ],
    };
  },
});

function file(last: string): string {
  return zookeeperBroker(`log.flush.interval.ms=1000\n${last}`);
}
