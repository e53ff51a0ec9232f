/** A flush to disk every few messages: it costs throughput, and replication is what keeps records. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerFsyncAsDurabilityTexts as texts } from "./texts.ts";

/** From here on a flush is rare enough to cost little. */
const rarely = 10_000;

export const brokerFsyncAsDurability = defineRule({
  id: "broker-fsync-as-durability",
  category: "no-effect",
  severity: "hint",
  roles: ["broker", "topic"],
  aboutDisks: true,
  settings: ["log.flush.interval.messages", "flush.messages"],
  docs: {
    texts,
    examples: [
      { bad: zookeeperBroker("log.flush.interval.messages=1\n"), good: zookeeperBroker("") },
      {
        file: "topics/orders-topic.properties",
        bad: "min.insync.replicas=2\nretention.ms=604800000\nflush.messages=100\n",
        good: "min.insync.replicas=2\nretention.ms=604800000\n",
      },
    ],
    evidence: {
      kind: "read",
      where: "UnifiedLog.append of 4.3.1: the append itself flushes as soon as flush.messages are not flushed",
    },
    references: [
      { title: "Kafka: flush.messages", url: settingDocs("topic", "flush.messages") },
      { title: "Kafka: replication", url: kafkaDocs("design/design/#replication") },
    ],
  },
  *check(component, { environment }) {
    const isTopic = component.role === "topic";
    // On one broker the flush is all there is; and a controller keeps no topics.
    if (environment.development || (!isTopic && clusterSign(component) !== "several")) return;
    if (!isTopic && nodePart(component) === "controller") return;
    const key = isTopic ? "flush.messages" : "log.flush.interval.messages";
    const interval = component.written(key);
    if (typeof interval?.typed !== "number" || interval.typed >= rarely || hasOneCopy(component)) return;
    yield {
      at: interval,
      message: say(texts().messages.flush, { key, value: interval.source }),
      fixes: [remove(interval, "changes-performance")],
    };
  },
});

function hasOneCopy(component: EffectiveComponent): boolean {
  const names =
    component.role === "topic" ? ["replication.factor", "replication-factor"] : ["default.replication.factor"];
  return names.some((name) => Number(component.written(name)?.typed ?? Number.NaN) === 1);
}
