/** The keys of a YAML mapping: what Spring calls them, and which of them SnakeYAML or Spring cannot take. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { Span, SyntaxProblem } from "../document.ts";
import { lineStart } from "../text-lines.ts";
import { type Aliases, isMergeKey, meaningOf, spanOf, type YamlPair } from "./node.ts";
import type { JavaScalar } from "./scalar.ts";

/** How many nodes of one key are printed: a few aliases can double each other a million times, or lead round in circles. */
const PRINTED_NODES = 1_000;

/** A key's step in the flattened name; a key that is not text stands in brackets. `undefined` where it cannot be told. */
export function keyName(key: ParsedNode, aliases: Aliases): string | undefined {
  const meaning = keyMeaning(key, aliases);
  if (meaning?.kind === "string") return meaning.text;
  // `{{ x }}` is a mapping with a mapping for a key, but hardly meant as one.
  if (isMap(key) && key.items.some((pair) => isMap(pair.key))) return undefined;
  const printed = meaning?.kind === "null" ? "null" : (meaning?.text ?? printedCollection(key, aliases));
  return printed === undefined ? undefined : `[${printed}]`;
}

/** Tells keys apart as Java does: `1` is not `"1"`. `undefined` for a key that is no scalar. */
export function keyIdentity(key: ParsedNode, aliases: Aliases): string | undefined {
  const meaning = keyMeaning(key, aliases);
  return meaning?.text === undefined ? undefined : `${meaning.kind}:${meaning.text}`;
}

/** Repeated keys, and in a list keys that are not text. */
export function keyProblems(
  text: string,
  map: YAMLMap.Parsed,
  aliases: Aliases,
  inSequence: boolean,
): readonly SyntaxProblem[] {
  const first = new Map<string, Span>();
  const problems: SyntaxProblem[] = [];
  const refuse = (span: Span, detail: string) => problems.push({ kind: "refused", span, detail });
  for (const pair of map.items) {
    const { key, value } = pair;
    const span = spanOf(text, key);
    if (!isLevel(text, pair) || hasNoKey(pair, map) || isLongInFlow(text, pair, map))
      refuse(span, "expected <block end>, but found another");
    if (isMergeKey(key)) {
      if (!isMergeable(value, aliases)) refuse(span, "expected a mapping or list of mappings for merging");
      else if (inSequence && isInline(value)) refuse(span, "a merged key cannot be flattened in a list");
      continue;
    }
    const identity = keyIdentity(key, aliases);
    if (isScalar(key) && meaningOf(key) === undefined)
      refuse(span, `could not determine a constructor for the tag ${key.tag}`);
    if (identity === undefined && inSequence) refuse(span, "a key that is no text cannot be flattened");
    if (identity === undefined) continue;
    const related = first.get(identity);
    const detail = keyName(key, aliases) ?? "null";
    if (related !== undefined) problems.push({ kind: "duplicate-key", span, detail, related });
    else first.set(identity, span);
    const kind = identity.slice(0, identity.indexOf(":"));
    if (inSequence && kind !== "string") {
      refuse(span, `a key of type ${kind} cannot be flattened`);
    }
  }
  return problems;
}

/** Whether the colon of a key behind a question mark stands below the question mark, or behind the key. */
function isLevel(text: string, { srcToken }: YamlPair): boolean {
  const mark = srcToken?.start.find(({ type }) => type === "explicit-key-ind")?.offset;
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind")?.offset;
  if (mark === undefined || colon === undefined || !text.slice(mark, colon).includes("\n")) return true;
  const column = (at: number) => text.slice(lineStart(text, at), at).replace(/^\uFEFF/, "").length;
  return column(mark) === column(colon);
}

/** A key in `{ }` that does not end on its line. */
function isLongInFlow(text: string, { key, srcToken }: YamlPair, map: YAMLMap.Parsed): boolean {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind")?.offset;
  if (map.srcToken?.type !== "flow-collection" || colon === undefined) return false;
  if (srcToken?.start.some(({ type }) => type === "explicit-key-ind")) return false;
  const first = srcToken?.start.find(({ type }) => type === "anchor" || type === "tag")?.offset ?? key.range[0];
  return /[\r\n]/.test(text.slice(first, colon));
}

/** A colon with nothing at all before it. */
function hasNoKey(pair: YamlPair, map: YAMLMap.Parsed): boolean {
  const { srcToken } = pair;
  if (srcToken === undefined || srcToken.key) return false;
  // What stands before the first colon is given to the mapping, although it is the key's.
  if (pair === map.items[0] && (map.anchor !== undefined || map.tag !== undefined)) return false;
  return !srcToken.start.some(({ type }) => type === "explicit-key-ind" || type === "anchor" || type === "tag");
}

/** How Java prints a mapping or a sequence that is a key; `undefined` for what contains itself, or is longer than anybody writes. */
function printedCollection(node: ParsedNode | null, aliases: Aliases): string | undefined {
  let left = PRINTED_NODES;
  const printed = (each: ParsedNode | null): string | undefined => {
    const target = isAlias(each) ? aliases.get(each) : each;
    if (target === undefined || left-- <= 0) return undefined;
    if (target === null) return "";
    if (isScalar(target)) return meaningOf(target)?.text;
    if (isSeq(target) && target.items.length === 0) return "";
    if (isSeq(target)) return bracketed(target.items, "[", "]", printed);
    if (!isMap(target) || target.items.some(({ key }) => isMergeKey(key))) return undefined;
    return bracketed(target.items, "{", "}", ({ key, value }) => {
      const name = isNull(key, aliases) ? "null" : printed(key);
      const text = name === undefined ? undefined : printed(value);
      return text === undefined ? undefined : `${name}=${text}`;
    });
  };
  return printed(node);
}

/** Ends at the first part that cannot be printed: aliases may multiply what stands behind it. */
function bracketed<T>(
  items: readonly T[],
  open: string,
  close: string,
  print: (item: T) => string | undefined,
): string | undefined {
  const parts: string[] = [];
  for (const item of items) {
    const part = print(item);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return open + parts.join(", ") + close;
}

function isNull(key: ParsedNode, aliases: Aliases): boolean {
  return keyMeaning(key, aliases)?.kind === "null";
}

/** Whether a `<<` has a mapping written behind it, and not only aliases of others. */
function isInline(value: ParsedNode | null): boolean {
  return (isMap(value) && value.items.length > 0) || (isSeq(value) && value.items.some(isInline));
}

/** In a list Spring takes only keys that are text. */
export function isFlattenedInList(key: ParsedNode, aliases: Aliases): boolean {
  return isMergeKey(key) || keyMeaning(key, aliases)?.kind === "string";
}

function isMergeable(value: ParsedNode | null, aliases: Aliases): boolean {
  const target = isAlias(value) ? aliases.get(value) : value;
  if (isMap(target)) return true;
  return isSeq(target) && target.items.every((item) => isMap(isAlias(item) ? aliases.get(item) : item));
}

function keyMeaning(key: ParsedNode, aliases: Aliases): JavaScalar | undefined {
  const target = isAlias(key) ? aliases.get(key) : key;
  return isScalar(target) ? meaningOf(target) : undefined;
}
