/** Small questions about the nodes of a YAML document: what an alias stands for, what a scalar means, where a value stands. */
import {
  type Alias,
  type CST,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Pair,
  type ParsedNode,
  type Scalar,
} from "yaml";
import type { Span } from "../document.ts";
import { type JavaScalar, resolvePlain, resolveTagged } from "./scalar.ts";

export type YamlPair = Pair<ParsedNode, ParsedNode | null>;

/** The aliases of a document, in order, each with the node it stands for: the last one above it with that anchor, if there is one. */
export type Aliases = ReadonlyMap<Alias.Parsed, ParsedNode | undefined>;

export function resolveAliases(root: ParsedNode | null): Aliases {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias.Parsed, ParsedNode | undefined>();
  const visit = (node: ParsedNode | YamlPair | null): void => {
    if (node === null) return;
    if (isPair(node)) {
      visit(node.key);
      visit(node.value);
    } else if (isAlias(node)) {
      targets.set(node, anchors.get(node.source));
    } else {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (isCollection(node)) for (const item of node.items) visit(item);
    }
  };
  visit(root);
  return targets;
}

/** What a scalar is in Java; `undefined` where SnakeYAML does not know its tag. */
export function meaningOf(scalar: Scalar): JavaScalar | undefined {
  const text = textOf(scalar);
  if (scalar.tag !== undefined) return resolveTagged(scalar.tag, text);
  return scalar.type === "PLAIN" ? resolvePlain(text) : { kind: "string", text };
}

/** A block scalar that the end of the text cuts off has no last line end for SnakeYAML; the library gives it one. */
function textOf(scalar: Scalar): string {
  const text = typeof scalar.value === "string" ? scalar.value : "";
  const token = scalar.srcToken;
  const cut = token?.type === "block-scalar" && token.source !== "" && !token.source.endsWith("\n");
  return cut && text.endsWith("\n") ? text.slice(0, -1) : text;
}

/** A `<<` that merges: plain, in the place of a key. */
export function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN" && key.tag === undefined;
}

/** The characters of a node, without its anchor, tag and the line end of a block scalar. */
export function spanOf(text: string, node: ParsedNode): Span {
  const [start, valueEnd] = node.range;
  let end = Math.min(valueEnd, text.length);
  const exact = isAlias(node) || (isScalar(node) && node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED");
  while (!exact && end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Where a missing value would be written: right behind the last thing that announces it. */
export function emptySpan(tokens: readonly CST.SourceToken[], otherwise: number): Span {
  const last = tokens.findLast(({ type }) => type !== "space" && type !== "newline" && type !== "comment");
  const at = last === undefined ? otherwise : last.offset + last.source.length;
  return { start: at, end: at };
}
