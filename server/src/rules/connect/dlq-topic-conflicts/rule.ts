/** A sink that would read its own dead letters, or that is told twice what to read: Connect refuses it. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { connectDlqTopicConflictsTexts as texts } from "./texts.ts";

const queue = "errors.deadletterqueue.topic.name";

export const connectDlqTopicConflicts = defineRule({
  id: "connect-dlq-topic-conflicts",
  category: "startup-failure",
  severity: "error",
  roles: ["connect-sink"],
  settings: [queue, "topics", "topics.regex"],
  docs: {
    texts,
    examples: [
      {
        bad: `${sinkFile}errors.tolerance=all\n${queue}=orders\n`,
        good: `${sinkFile}errors.tolerance=all\n${queue}=orders-dlq\n`,
      },
      { bad: `${sinkFile}topics.regex=shop-.*\n`, good: sinkFile },
    ],
    evidence: {
      kind: "executed",
      where:
        "SinkConnectorConfig.validate of connect-runtime 2.6.3, 2.8.2 and 4.0.0; the check of the queue dates from 2.5",
    },
    references: [
      {
        title: "Kafka Connect: topics.regex",
        url: settingDocs("connect-sink", "topics.regex"),
      },
      { title: "Observed: ConfigException from SinkConnectorConfig.validate" },
    ],
  },
  *check(sink, { lens }) {
    const topics = filled(sink, "topics");
    const regex = filled(sink, "topics.regex");
    if (topics !== undefined && regex !== undefined) {
      yield { at: regex, related: [topics], message: say(texts().messages.both), advice: say(texts().fixes.one) };
    }
    const dead = filled(sink, queue);
    if (typeof dead?.typed !== "string") return;
    const gaps = { topic: dead.typed };
    const advice = say(texts().fixes.other);
    // Older workers start it, and the sink eats its own dead letters.
    const refused = lens.within("clients", checked) ? {} : ({ severity: "warning" } as const);
    if (Array.isArray(topics?.typed) && topics.typed.includes(dead.typed))
      yield { at: dead, related: [topics], message: say(texts().messages.listed, gaps), advice, ...refused };
    else if (typeof regex?.typed === "string" && matches(regex.typed, dead.typed))
      yield { at: dead, related: [regex], message: say(texts().messages.matched, gaps), advice, ...refused };
  },
});

const checked = parseRange(">=2.5");

/** A setting with a value that is known and not blank, as Connect asks. */
function filled(sink: EffectiveComponent, key: string): WrittenSetting | undefined {
  const setting = sink.written(key);
  return setting?.typed === undefined || setting.source.trim() === "" ? undefined : setting;
}

/** False too for what Java and JavaScript read differently, and for what could take long. */
function matches(regex: string, topic: string): boolean {
  const isPlain = /^[\w.\-*+?()|^$[\]\\,]*$/.test(regex) && !/\)[*+]|[*+?]\+|\(\?|\[[^\]]*\[|\\[^.\-wd]/.test(regex);
  const isQuick = topic.length < 250 && (regex.match(/[*+]/g) ?? []).length <= 3;
  if (!isPlain || !isQuick) return false;
  try {
    return new RegExp(`^(?:${regex})$`).test(topic);
  } catch {
    return false;
  }
}
