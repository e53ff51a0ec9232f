/** Names that MirrorMaker gave up in 4.0: an exclude list under its old name excludes nothing. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isCopying, mirrorSuccessors } from "../../shared/connect/mirror-flows.ts";
import { twoClusters } from "../../shared/examples/mirror-maker.ts";
import { remove, rename } from "../../shared/fix.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { mm2RemovedKeysTexts as texts } from "./texts.ts";

const gone = { "use.incremental.alter.configs": "alter", "add.source.alias.to.metrics": "metrics" } as const;

export const mm2RemovedKeys = defineRule({
  id: "mm2-removed-keys",
  category: "removed-or-renamed",
  severity: "warning",
  roles: ["mirror-maker"],
  // Before, the old names still count.
  versions: { clients: ">=4.0" },
  settings: [...mirrorSuccessors.keys(), ...Object.keys(gone)],
  docs: {
    texts,
    examples: [
      {
        bad: `${twoClusters}topics.blacklist = .*-private\n`,
        good: `${twoClusters}topics.exclude = .*-private\n`,
        versions: { clients: "4.0" },
      },
      {
        bad: `${twoClusters}add.source.alias.to.metrics = true\n`,
        good: twoClusters,
        versions: { clients: "4.2" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "the ConfigDefs of connect-mirror 2.7 to 4.4 (schemas/settings/mirror-maker.json)",
    },
    references: [
      { title: "Kafka 4.0 upgrade notes: MirrorMaker", url: kafkaDocs("getting-started/upgrade/", "4.0") },
      { title: "KIP-629: names without black and white" },
    ],
  },
  *check(flow) {
    if (!isCopying(flow)) return;
    for (const [key, successor] of mirrorSuccessors) {
      const old = flow.written(key);
      if (old === undefined) continue;
      if (isExcludedAnyway(flow, old, successor)) {
        const message = say(texts().messages.anyway, { key, successor });
        yield { at: keyOf(old), severity: "hint", message, fixes: [remove(old, "safe")] };
        continue;
      }
      const fixes =
        flow.written(successor) === undefined
          ? [rename(old.entry, successor, pathTo(flow, old, successor), "changes-behaviour")]
          : [remove(old, "safe")];
      yield { at: keyOf(old), message: say(texts().messages.renamed, { key, successor }), fixes };
    }
    for (const [key, about] of Object.entries(gone)) {
      const old = flow.written(key);
      if (old !== undefined)
        yield { at: keyOf(old), severity: "info", message: say(texts().messages[about]), fixes: [remove(old, "safe")] };
    }
  },
});

/** True where the list that counts has every pattern of the old one: often it is the default, written out. */
function isExcludedAnyway(flow: EffectiveComponent, old: WrittenSetting, successor: string): boolean {
  const { typed } = flow.effective(successor);
  if (!Array.isArray(typed) || old.entry.value === undefined) return false;
  const counting = new Set<unknown>(typed);
  return old.entry.value.split(",").every((pattern) => counting.has(pattern.trim()));
}

/** Beside the old name, behind the same flow or cluster: `A->B.` of `A->B.topics.blacklist`. */
function pathTo(flow: EffectiveComponent, old: WrittenSetting, successor: string): readonly string[] {
  if (old.entry.path.length > 1) return pathBeside(flow, old, successor);
  return [`${old.entry.key.slice(0, old.entry.key.length - old.key.length)}${successor}`];
}

function keyOf({ entry }: WrittenSetting) {
  return { uri: entry.uri, span: entry.keySpan };
}
