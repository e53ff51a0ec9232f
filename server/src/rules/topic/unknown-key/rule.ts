/** A topic setting that brokers do not know: unlike clients, they refuse the whole request. */

import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { nearestSetting } from "../../../kafka/known-names.ts";
import { topicNameOf } from "../../../kafka/topic-names.ts";
import { everyRelease, type Lens, showRelease } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove, rename } from "../../shared/fix.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { topicUnknownKeyTexts as texts } from "./texts.ts";

export const topicUnknownKey = defineRule({
  id: "topic-unknown-key",
  category: "startup-failure",
  severity: "error",
  roles: ["topic"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: file("min.insync.replica=2"), good: file("min.insync.replicas=2") },
      { bad: file("log.cleanup.policy=delete"), good: file("cleanup.policy=delete") },
      {
        bad: file("message.downconversion.enable=false"),
        good: file("").replace(/\n$/, ""),
        versions: { broker: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "LogConfig.validateNames of 2.8.2, 3.5.2, 3.9.0 and 4.0.0: misspelt names, a broker's names, and what 4.0 removed",
    },
    references: [
      { title: "Kafka: topic settings", url: kafkaDocs("configuration/topic-configs/") },
      { title: "Observed: InvalidConfigurationException from LogConfig.validateNames" },
    ],
  },
  *check(topic, { lens }) {
    for (const key of topic.keys()) {
      const setting = topic.written(key);
      // A byte order mark before the first key has a finding of its own.
      if (setting === undefined || key.startsWith("\uFEFF")) continue;
      if (catalogueOf("topic").periods(key).length > 0) yield* removed(setting, lens);
      else yield* unknown(topic, setting);
    }
  },
});

/** What once was a topic's setting; a broker that nobody named may still know it. */
function* removed(setting: WrittenSetting, lens: Lens): Iterable<Report> {
  const last = catalogueOf("topic").periods(setting.key).at(-1);
  if (last === undefined || last.to >= everyRelease.to) return;
  if (lens.pick("broker", [{ from: last.to, to: everyRelease.to }]) === undefined) return;
  yield {
    at: keyOf(setting),
    inPart: "silent",
    message: say(texts().messages.removed, { key: setting.key, release: showRelease(last.to) }),
    fixes: [remove(setting, "safe")],
  };
}

function* unknown(topic: EffectiveComponent, setting: WrittenSetting): Iterable<Report> {
  const { key } = setting;
  const ofBroker = topicNameOf(key);
  const known = ofBroker?.name ?? nearestSetting(["topic"], key)?.name;
  if (known === undefined) {
    if (isClients(key))
      yield {
        at: keyOf(setting),
        severity: "warning",
        message: say(texts().messages.ofClient, { key }),
        fixes: [remove(setting, "safe")],
      };
    return;
  }
  const gaps = { key, known };
  yield {
    at: keyOf(setting),
    message: say(ofBroker === undefined ? texts().messages.near : texts().messages.ofBroker, gaps),
    ...cure(topic, setting, known, ofBroker?.unit),
  };
}

/** A setting of producers or consumers, and of nobody else in a file of topics. */
function isClients(key: string): boolean {
  return (["producer", "consumer"] as const).some((role) => catalogueOf(role).periods(key).length > 0);
}

function cure(
  topic: EffectiveComponent,
  setting: WrittenSetting,
  known: string,
  unit: "hours" | "minutes" | undefined,
): Pick<Report, "fixes"> | { readonly advice: Message } {
  if (topic.written(known) !== undefined) return { fixes: [remove(setting, "safe")] };
  if (unit !== undefined) return { advice: say(texts().fixes[unit], { known }) };
  return { fixes: [rename(setting.entry, known, pathBeside(topic, setting, known), "safe")] };
}

function keyOf({ entry }: WrittenSetting): Report["at"] {
  return { uri: entry.uri, span: entry.keySpan };
}

function file(last: string): string {
  return `partitions=12\nreplication.factor=3\nretention.ms=604800000\nsegment.ms=86400000\nmax.message.bytes=2097152\n${last}\n`;
}
