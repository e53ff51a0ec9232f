/** auto.offset.reset=latest: where a group has no committed offset, what was written before is never read. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { isShareConsumer } from "../../../model/share-consumer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { clientKey } from "../../shared/connect/clients.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { insert, set } from "../../shared/fix.ts";
import { consumerOffsetResetLatestTexts as texts } from "./texts.ts";

const key = "auto.offset.reset";
/** A group that is new at every start wants to see only what is new. */
const newEachTime = /random|uuid|hostname/i;

export const consumerOffsetResetLatest = defineRule({
  id: "consumer-offset-reset-latest",
  category: "loss",
  severity: "info",
  roles: ["consumer", "connect-worker", "connect-sink", "streams"],
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: [key],
  docs: {
    texts,
    examples: [
      { bad: file("auto.offset.reset=latest\n"), good: file("auto.offset.reset=earliest\n") },
      {
        file: "orders-to-files-sink.properties",
        bad: `${sinkFile}consumer.override.${key}=latest\n`,
        good: `${sinkFile}consumer.override.${key}=earliest\n`,
      },
      { preset: "critical", bad: file(""), good: file("auto.offset.reset=earliest\n") },
    ],
    evidence: { kind: "documented", where: "Kafka's documentation of auto.offset.reset, KIP-842 and KIP-1106" },
    references: [
      {
        title: "Kafka: auto.offset.reset",
        url: settingDocs("consumer", "auto.offset.reset"),
      },
      {
        title: "KIP-1106: by_duration since 4.0",
      },
      {
        title: "KIP-842: how records of new partitions are missed",
      },
    ],
  },
  *check(consumer) {
    if (consumer.role !== "consumer") {
      yield* ofInnerConsumer(consumer);
      return;
    }
    if (!hasLastingGroup(consumer) || consumer.effective(key).typed !== "latest") return;
    const written = consumer.written(key);
    if (written !== undefined) yield jumping(written);
    else if (!isShareConsumer(consumer))
      yield {
        at: consumer.anchor,
        severity: "hint",
        preset: "critical",
        message: say(texts().messages.byDefault),
        fixes: [insert(consumer, key, "earliest", "changes-behaviour")],
      };
  },
});

/** A group that is written, and not another one at each start, or one that the program itself names, as Flume does. */
function hasLastingGroup(consumer: EffectiveComponent): boolean {
  const group = consumer.written("group.id");
  if (group !== undefined) return group.renewed === undefined && !newEachTime.test(group.entry.source);
  const { origin, typed } = consumer.effective("group.id");
  return origin === "framework-default" && typeof typed === "string" && typed !== "";
}

/** Connect and Streams begin at the oldest record, unless their files say otherwise of the consumers inside. */
function* ofInnerConsumer(component: EffectiveComponent): Iterable<Report> {
  const keys =
    component.role === "streams"
      ? [`main.consumer.${key}`, `consumer.${key}`, key]
      : [clientKey(component, "consumer", key)];
  const [written] = keys.flatMap((one) => component.written(one) ?? []);
  if (written !== undefined && String(written.typed).toLowerCase() === "latest") yield jumping(written);
}

function jumping(written: WrittenSetting): Report {
  return {
    at: written,
    message: say(texts().messages.written),
    fixes: [set(written, "earliest", "changes-behaviour")],
  };
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
enable.auto.commit=false
${last}`;
}
