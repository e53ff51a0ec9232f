/** MirrorMaker copies a topic's settings, but not min.insync.replicas: on the target acks=all can mean one replica. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { isCopying } from "../../shared/connect/mirror-flows.ts";
import { twoClusters, withNone, withOffsets } from "../../shared/examples/mirror-maker.ts";
import { change, fix } from "../../shared/fix.ts";
import { mm2DurabilityConfigsNotSyncedTexts as texts } from "./texts.ts";

const exclude = "config.properties.exclude";
const minimum = "min.insync.replicas";
const three = `${twoClusters}${withOffsets}${withNone}main->backup.replication.factor = 3\n`;
const others =
  "follower\\\\.replication\\\\.throttled\\\\.replicas,leader\\\\.replication\\\\.throttled\\\\.replicas,message\\\\.timestamp\\\\.difference\\\\.max\\\\.ms,message\\\\.timestamp\\\\.type,unclean\\\\.leader\\\\.election\\\\.enable";

export const mm2DurabilityConfigsNotSynced = defineRule({
  id: "mm2-durability-configs-not-synced",
  category: "loss",
  severity: "info",
  roles: ["mirror-maker"],
  preset: "critical",
  settings: ["sync.topic.configs.enabled", exclude, "replication.factor"],
  docs: {
    texts,
    examples: [
      {
        bad: `${three}${exclude} = segment.bytes, min.insync.replicas\n`,
        good: `${three}${exclude} = segment.bytes\n`,
        versions: { clients: "3.9" },
      },
      {
        bad: three,
        good: `${three}main->backup.${exclude} = ${others}\n`,
        versions: { clients: "3.9" },
      },
    ],
    evidence: { kind: "read", where: "DefaultConfigPropertyFilter of connect-mirror 2.7.2, 3.9.1 and 4.3.1" },
    references: [
      { title: "DefaultConfigPropertyFilter: the settings that are not copied unless the list is written anew" },
    ],
  },
  *check(flow) {
    // A filter of one's own copies what it likes.
    if (!isCopying(flow) || flow.written("config.property.filter.class") !== undefined) return;
    if (flow.effective("sync.topic.configs.enabled").typed !== true) return;
    if (flow.written("config.properties.blacklist") !== undefined) return;
    const { typed } = flow.effective(exclude);
    const list = Array.isArray(typed) ? typed.filter((one) => typeof one === "string") : [];
    if (!list.some(holdsBack)) return;
    yield {
      at: flow.written(exclude) ?? flow.anchor,
      message: say(texts().messages.heldBack),
      fixes: hasThreeCopies(flow) ? [copyIt(flow, list)] : [],
      advice: say(texts().fixes.onTheTarget),
    };
  },
});

/** The list holds names and patterns. */
function holdsBack(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(minimum);
  } catch {
    return false;
  }
}

/** A minimum of 2 stops the writes to a topic with one copy, and with two at the first restart. */
function hasThreeCopies(flow: EffectiveComponent): boolean {
  const { typed } = flow.effective("replication.factor");
  return typeof typed === "number" && typed >= 3;
}

function copyIt(flow: EffectiveComponent, list: readonly string[]): Fix {
  const kept = list.filter((one) => !holdsBack(one)).join(flow.written(exclude) === undefined ? "," : ", ");
  return fix(say(texts().fixes.copy), "changes-behaviour", [change.put(flow, exclude, kept)]);
}
