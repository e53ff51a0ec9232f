/** Finds entries again in the tree of a YAML document, for code that edits it. */
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Entry } from "../document.ts";
import type { GrammarText } from "../grammar.ts";
import { maskTemplate } from "../template.ts";
import type { YamlPair } from "./node.ts";
import { readYaml } from "./source.ts";
import type { Quotes } from "./write.ts";

export type YamlCollection = YAMLMap.Parsed | YAMLSeq.Parsed;

/** One step down the tree: the item at `index` of `collection`. */
export interface TreeStep {
  readonly collection: YamlCollection;
  readonly index: number;
}

const roots = new WeakMap<GrammarText, readonly (ParsedNode | null)[]>();

/** The top node of each part. */
export function rootsOf(document: GrammarText): readonly (ParsedNode | null)[] {
  const known = roots.get(document);
  if (known !== undefined) return known;
  const isTemplate = document.parts.some(({ problems }) => problems.some(({ kind }) => kind === "template"));
  const read = readYaml(isTemplate ? maskTemplate(document.text) : document.text).documents.map(
    ({ contents }) => contents,
  );
  roots.set(document, read);
  return read;
}

/** The way from the top of its part to an entry; `undefined` for the one scalar that is a whole document. */
export function stepsTo(document: GrammarText, entry: Entry): readonly TreeStep[] | undefined {
  const steps: TreeStep[] = [];
  let node = rootsOf(document)[entry.part] ?? null;
  for (const { span, name } of entry.path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    const collection: YamlCollection = node;
    const index = isMap(collection)
      ? collection.items.findIndex(({ key }) => key.range[0] === span.start)
      : Number(/^\[(\d+)\]$/.exec(name)?.[1] ?? -1);
    if (index < 0) return undefined;
    steps.push({ collection, index });
    node = childAt({ collection, index });
  }
  return steps.length === 0 ? undefined : steps;
}

/** The pair that a step stands on, if it is in a mapping. */
export function pairAt({ collection, index }: TreeStep): YamlPair | undefined {
  return isMap(collection) ? collection.items[index] : undefined;
}

/** The node below a step. */
export function childAt({ collection, index }: TreeStep): ParsedNode | null {
  return (isMap(collection) ? collection.items[index]?.value : collection.items[index]) ?? null;
}

export function isFlow(collection: YamlCollection): boolean {
  return collection.srcToken?.type === "flow-collection";
}

/** The quotes of a scalar; `undefined` for anything else, block scalars among it. */
export function quotesOf(node: ParsedNode | null): Quotes {
  if (!isScalar(node)) return "plain";
  if (node.type === "QUOTE_DOUBLE") return "double";
  return node.type === "QUOTE_SINGLE" ? "single" : "plain";
}
