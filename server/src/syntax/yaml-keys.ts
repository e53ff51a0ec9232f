/** The keys of a YAML mapping: what Spring calls them, and which of them SnakeYAML or Spring cannot take. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { Span, SyntaxProblem } from "./document.ts";
import { isMergeKey, meaningOf, spanOf } from "./yaml-node.ts";

/** A key's step in the flattened name; a key that is not text stands in brackets. `undefined` for a key that is no scalar. */
export function keyName(key: ParsedNode, aliases: ReadonlyMap<Alias, ParsedNode>): string | undefined {
  const meaning = keyMeaning(key, aliases);
  if (meaning?.text === undefined || meaning.kind === "null") return undefined;
  return meaning.kind === "string" ? meaning.text : `[${meaning.text}]`;
}

/** Tells keys apart as Java does: `1` is not `"1"`. `undefined` for a key that is no scalar. */
export function keyIdentity(key: ParsedNode, aliases: ReadonlyMap<Alias, ParsedNode>): string | undefined {
  const meaning = keyMeaning(key, aliases);
  return meaning?.text === undefined ? undefined : `${meaning.kind}:${meaning.text}`;
}

/** Repeated keys, null keys, and in a list keys that are not text. */
export function keyProblems(
  text: string,
  map: YAMLMap.Parsed,
  section: number,
  aliases: ReadonlyMap<Alias, ParsedNode>,
  inSequence: boolean,
): readonly SyntaxProblem[] {
  const first = new Map<string, Span>();
  const problems: SyntaxProblem[] = [];
  const refuse = (span: Span, detail: string) => problems.push({ kind: "refused", span, detail, section });
  for (const { key, value } of map.items) {
    const span = spanOf(text, key);
    if (isMergeKey(key)) {
      if (!isMergeable(value, aliases)) refuse(span, "expected a mapping or list of mappings for merging");
      continue;
    }
    const identity = keyIdentity(key, aliases);
    if (isAlias(key) && !aliases.has(key)) refuse(span, `found undefined alias ${key.source}`);
    if (isScalar(key) && meaningOf(key) === undefined)
      refuse(span, `could not determine a constructor for the tag ${key.tag}`);
    if (identity === undefined && inSequence) refuse(span, "a key that is no text cannot be flattened");
    if (identity === undefined) continue;
    const related = first.get(identity);
    const detail = keyName(key, aliases) ?? "null";
    if (related !== undefined) problems.push({ kind: "duplicate-key", span, detail, section, related });
    else first.set(identity, span);
    const kind = identity.slice(0, identity.indexOf(":"));
    if (kind === "null" || (inSequence && kind !== "string")) {
      refuse(span, `a key of type ${kind} cannot be flattened`);
    }
  }
  return problems;
}

function isMergeable(value: ParsedNode | null, aliases: ReadonlyMap<Alias, ParsedNode>): boolean {
  const target = isAlias(value) ? aliases.get(value) : value;
  if (isMap(target)) return true;
  return isSeq(target) && target.items.every((item) => isMap(isAlias(item) ? aliases.get(item) : item));
}

function keyMeaning(key: ParsedNode, aliases: ReadonlyMap<Alias, ParsedNode>) {
  const target = isAlias(key) ? aliases.get(key) : key;
  return isScalar(target) ? meaningOf(target) : undefined;
}
