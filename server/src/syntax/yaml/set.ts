/** Edits of one scalar in YAML text: a value, or the last key of a path. */
import type { Entry } from "../document.ts";
import type { GrammarText } from "../grammar.ts";
import type { TextEdit } from "../text-edit.ts";
import type { YamlDialect } from "./dialect.ts";
import { childAt, isFlow, pairAt, quotesOf, rootsOf, stepsTo } from "./tree.ts";
import { isAlike, keyForm, scalarForms } from "./write.ts";

/** The ways to write a new value in place of the old, the one most like it first. */
export function setInYaml(
  document: GrammarText,
  entry: Entry,
  value: string,
  isBare: YamlDialect["isBare"],
): readonly (readonly TextEdit[])[] {
  const steps = stepsTo(document, entry);
  const last = steps?.at(-1);
  const node = last === undefined ? (rootsOf(document)[entry.part] ?? null) : childAt(last);
  const inFlow = steps?.some(({ collection }) => isFlow(collection)) ?? false;
  const { start, end } = entry.valueSpan;
  const before = start === end ? missingBefore(document.text, start, last !== undefined && isUnmarked(last)) : "";
  const after = start === end && /[^\s,\]}]/.test(document.text.charAt(end)) ? " " : "";
  return scalarForms(value, quotesOf(node), inFlow, (text) => isBare(text) || isAlike(node, text)).map((form) => [
    { uri: document.uri, span: entry.valueSpan, newText: before + form + after },
  ]);
}

/** The ways to rename the last key in place; none where the rest of the path differs too. */
export function renameInYaml(document: GrammarText, entry: Entry, key: string): readonly (readonly TextEdit[])[] {
  const last = stepsTo(document, entry)?.at(-1);
  const pair = last === undefined ? undefined : pairAt(last);
  const name = entry.path.at(-1)?.name;
  if (last === undefined || pair === undefined || name === undefined) return [];
  const parent = entry.key.slice(0, entry.key.length - name.length).replace(/\.$/, "");
  if (!key.startsWith(parent)) return [];
  const rest = key.slice(parent.length);
  const next = parent === "" || rest.startsWith("[") ? rest : rest.startsWith(".") ? rest.slice(1) : "";
  if (next === "") return [];
  const newText = keyForm(next, quotesOf(pair.key), isFlow(last.collection));
  return [[{ uri: document.uri, span: entry.keySpan, newText }]];
}

/** A key alone in a flow collection, with no colon behind it. */
function isUnmarked(step: Parameters<typeof pairAt>[0]): boolean {
  const pair = pairAt(step);
  return pair !== undefined && !pair.srcToken?.sep?.some(({ type }) => type === "map-value-ind");
}

function missingBefore(text: string, at: number, unmarked: boolean): string {
  if (unmarked) return ": ";
  return at === 0 || /\s/.test(text.charAt(at - 1)) ? "" : " ";
}
