/** YAML as a grammar: one for each reader whose dialect is known. */
import type { Grammar } from "../grammar.ts";
import { composeYaml, kubernetesYaml, snakeYaml, type YamlDialect } from "./dialect.ts";
import { insertIntoYaml } from "./insert.ts";
import { readYamlParts } from "./read.ts";
import { removeFromYaml } from "./remove.ts";
import { renameInYaml, setInYaml } from "./set.ts";
import { type YamlSlot, yamlSlot } from "./slot.ts";

function yamlGrammar(dialect: YamlDialect, duplicates: Grammar["duplicates"]): Grammar {
  return {
    read: (uri, text, earlier) => readYamlParts(uri, text, dialect, earlier),
    key: (segments) =>
      segments.reduce((key, name) => (key === "" || name.startsWith("[") ? key + name : `${key}.${name}`), ""),
    set: (read, entry, value) => setInYaml(read, entry, value, dialect.isBare),
    remove: (read, entries) => [removeFromYaml(read, entries)],
    rename: (read, entry, segments) => renameInYaml(read, entry, snake.key(segments)),
    insert: (read, segments, value, { part }) => insertIntoYaml(read, segments, value, part, dialect.isBare),
    // Nothing of a document reaches into the next one: its anchors end with it.
    window: ({ parts, text }, { start, end }) => {
      const touched = parts.filter(({ span }) => span.start <= end && span.end >= start);
      return { start: touched[0]?.span.start ?? 0, end: touched.at(-1)?.span.end ?? text.length };
    },
    slotAt: (text, offset, isEmbedded) => {
      const slot = yamlSlot(text, offset, isEmbedded);
      if (slot === undefined) return undefined;
      const { kind, path, replace, colon } = slot;
      const [lead, tail] = kind === "key" ? ["", colon ? "" : ": "] : [colon ? " " : "", ""];
      return { kind, path, replace, write: (one) => `${lead}${writeIn(text, slot, one, dialect)}${tail}` };
    },
    comments: { mark: "#", endsLines: true },
    divider: /^[ \t]*---(?:[ \t]|$)/,
    duplicates,
  };
}

/** A value inside its quotes is there as it is; outside of them it may need some. */
function writeIn(text: string, { kind, replace }: YamlSlot, value: string, { isBare }: YamlDialect): string {
  const isQuoted = /["']/.test(text.charAt(replace.start - 1));
  return kind === "key" || isQuoted || isBare(value) ? value : `"${value}"`;
}

/** Spring Boot's reading, whose complaints are known. */
export const snake: Grammar = yamlGrammar(snakeYaml, "refused");
export const kubernetes: Grammar = yamlGrammar(kubernetesYaml, undefined);
export const compose: Grammar = yamlGrammar(composeYaml, undefined);
