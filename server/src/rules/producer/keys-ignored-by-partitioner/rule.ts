/** A partitioner that does not look at keys: records of one key land in several partitions. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { producerKeysIgnoredByPartitionerTexts as texts } from "./texts.ts";

const classKey = "partitioner.class";
const ignoreKey = "partitioner.ignore.keys";
const keyless = /^org\.apache\.kafka\.clients\.producer\.(RoundRobinPartitioner|UniformStickyPartitioner)$/;

export const producerKeysIgnoredByPartitioner = defineRule({
  id: "producer-keys-ignored-by-partitioner",
  category: "ordering",
  // It is what these settings are for; only the code tells whether its records have keys.
  severity: "hint",
  roles: ["producer"],
  coveredBy: ["producer-partitioner-class-removed"],
  settings: [classKey, ignoreKey],
  docs: {
    texts,
    examples: [
      { bad: file("partitioner.ignore.keys=true\n"), good: file(""), versions: { clients: "3.9" } },
      {
        bad: file("partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner\n"),
        good: file(""),
      },
    ],
    evidence: {
      kind: "executed",
      where: "producers of 3.9.2: sixty records of one key in all three partitions with either setting, in one without",
    },
    references: [
      {
        title: "Kafka: partitioner.class",
        url: settingDocs("producer", "partitioner.class"),
      },
      { title: "KIP-794: partitioner.ignore.keys, since 3.3" },
    ],
  },
  *check(producer) {
    const at = decisive(producer);
    if (at === undefined) return;
    yield {
      at,
      message: say(texts().messages.ignored, { key: at.key, value: at.source }),
      fixes: [remove(at, "changes-behaviour")],
    };
  },
});

/** With a class of its own the producer does not ask for partitioner.ignore.keys. */
function decisive(producer: EffectiveComponent): WrittenSetting | undefined {
  const partitioner = producer.written(classKey);
  if (partitioner !== undefined) return keyless.test(String(partitioner.typed)) ? partitioner : undefined;
  const ignores = producer.written(ignoreKey);
  return ignores?.typed === true ? ignores : undefined;
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\n${last}`;
}
