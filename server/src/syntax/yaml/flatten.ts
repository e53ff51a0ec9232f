/** Flattens one YAML document into entries as Spring's YamlProcessor does, each with the place where it is written. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Entry, KeySegment, Span, SyntaxProblem } from "../document.ts";
import type { YamlDialect } from "./dialect.ts";
import { isFlattenedInList, keyName, keyProblems } from "./keys.ts";
import { Merges, mergedPairs } from "./merge.ts";
import { type Aliases, emptySpan, meaningOf, resolveAliases, spanOf, type YamlPair } from "./node.ts";
import type { JavaScalar } from "./scalar.ts";

/** Aliases may multiply a small file without bound: no more nodes than this are visited through them. */
const ALIAS_NODES = 10_000;
/** How deep aliases within aliases are followed. */
const WALK_DEPTH = 150;

/** What becomes a collection of another kind: nothing that holds settings. */
const OTHER_COLLECTIONS = /^tag:yaml\.org,2002:(?:set|omap|pairs)$/;

export interface Flattened {
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
}

/** The entries of a document in the order of the text. */
export function flatten(
  uri: string,
  text: string,
  part: number,
  root: ParsedNode | null,
  dialect: YamlDialect,
): Flattened {
  return new Walk(uri, text, part, resolveAliases(root), dialect).run(root);
}

/** Where the walk stands: the flattened key so far, how it was written, and the alias that led here, if one did. */
interface Step {
  readonly key: string;
  readonly path: readonly KeySegment[];
  readonly keySpan: Span;
  readonly via: Span | undefined;
  readonly inSequence: boolean;
  readonly depth: number;
}

class Walk {
  private readonly uri: string;
  private readonly text: string;
  private readonly part: number;
  private readonly dialect: YamlDialect;
  private readonly aliases: Aliases;
  private readonly entries: Entry[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private readonly open = new Set<ParsedNode>();
  private readonly circles = new Set<ParsedNode>();
  private readonly merges = new Merges();
  private fromAliases = 0;

  constructor(uri: string, text: string, part: number, aliases: Aliases, dialect: YamlDialect) {
    this.uri = uri;
    this.text = text;
    this.part = part;
    this.dialect = dialect;
    this.aliases = aliases;
  }

  run(root: ParsedNode | null): Flattened {
    if (root !== null) {
      this.undefinedAliases();
      const at = spanOf(this.text, root).start;
      const keySpan = { start: at, end: at };
      const top = { path: [], keySpan, via: undefined, inSequence: false, depth: 0 };
      if (isScalar(root) && beginsInFirstColumn(root)) this.refuse(keySpan, "expected '<document start>'");
      if (isMap(root)) this.value(root, { ...top, key: "" }, keySpan);
      else if (isSeq(root) && root.items.length === 0) return { entries: [], problems: [] };
      else if (!isScalar(root) || meaningOf(root)?.text !== "") this.value(root, { ...top, key: "document" }, keySpan);
    }
    return { entries: this.entries, problems: this.problems };
  }

  private undefinedAliases(): void {
    for (const [alias, target] of this.aliases)
      if (target === undefined) this.refuse(spanOf(this.text, alias), `found undefined alias ${alias.source}`);
  }

  private value(node: ParsedNode | null, step: Step, missing: Span): void {
    if (step.depth > WALK_DEPTH || (step.via !== undefined && ++this.fromAliases > ALIAS_NODES)) return;
    if (node === null) this.emit(step, missing, "");
    else if (isAlias(node)) this.alias(node, step);
    else if (isScalar(node)) this.scalar(node, step, missing);
    else this.collection(node, step);
  }

  private alias(node: Alias.Parsed, step: Step): void {
    const span = spanOf(this.text, node);
    const target = this.aliases.get(node);
    if (target === undefined) return;
    if (this.open.has(target)) this.circle(target, node, span);
    else this.value(target, { ...step, via: step.via ?? span, depth: step.depth + 1 }, span);
  }

  /** Said once of an anchor, however many aliases lead into it. */
  private circle(target: ParsedNode, { source }: Alias.Parsed, span: Span): void {
    if (this.circles.has(target)) return;
    this.circles.add(target);
    this.refuse(span, `alias ${source} contains itself`);
  }

  private scalar(node: ParsedNode, step: Step, missing: Span): void {
    if (!isScalar(node)) return;
    const meaning = meaningOf(node);
    const span = spanOf(this.text, node);
    if (meaning === undefined && step.via === undefined) this.refuseTag(span, node.tag);
    const unresolved = node.tag === undefined ? node.type === "PLAIN" : node.tag === "!";
    const merge = meaning?.kind === "string" && node.value === "<<" && unresolved;
    if (merge && step.via === undefined) this.refuseTag(span, "tag:yaml.org,2002:merge");
    this.emit(
      step,
      span.start === span.end ? missing : span,
      meaning === undefined ? undefined : this.dialect.textOf(meaning, node),
      meaning?.kind,
    );
  }

  private collection(node: YAMLMap.Parsed | YAMLSeq.Parsed, step: Step): void {
    const usual = isMap(node) ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq";
    const isEmptyList = !isMap(node) && node.items.length === 0;
    if (node.tag !== undefined && node.tag !== "!" && node.tag !== usual && !isEmptyList) {
      if (!OTHER_COLLECTIONS.test(node.tag)) this.refuseTag(spanOf(this.text, node), node.tag);
      return;
    }
    this.open.add(node);
    if (isMap(node)) this.map(node, step);
    else this.sequence(node, step);
    this.open.delete(node);
  }

  private map(map: YAMLMap.Parsed, step: Step): void {
    if (step.via === undefined) {
      this.problems.push(...keyProblems(this.text, map, this.aliases, step.inSequence));
    }
    if (
      step.via !== undefined &&
      step.inSequence &&
      !map.items.every(({ key }) => isFlattenedInList(key, this.aliases))
    ) {
      this.refuse(step.via, "a key that is no text cannot be flattened");
    }
    const pairs = mergedPairs(map, this.aliases, this.merges);
    // An unquoted `{{ x }}` is a mapping with a mapping for a key.
    if (map.srcToken?.type === "flow-collection" && step.path.length > 0 && pairs.some(({ pair }) => isMap(pair.key))) {
      this.emit(step, spanOf(this.text, map), undefined);
    }
    for (const { pair, mergedAt } of pairs) {
      const name = keyName(pair.key, this.aliases);
      if (name === undefined) continue;
      const written = mergedAt ?? pair;
      const elsewhere = mergedAt ?? (isAlias(pair.key) ? pair : undefined);
      const keySpan = step.via ?? spanOf(this.text, written.key);
      const via = step.via ?? (elsewhere === undefined ? undefined : this.valueSpan(elsewhere));
      const depth = step.depth + 1;
      const key = join(step.key, name);
      const path = [...step.path, { name, span: keySpan }];
      const shown = step.via === undefined ? keySpan : step.keySpan;
      this.value(pair.value, { ...step, key, path, keySpan: shown, via, depth }, this.missing(pair));
    }
  }

  private sequence(sequence: YAMLSeq.Parsed, step: Step): void {
    const own = spanOf(this.text, sequence);
    if (sequence.items.length === 0) this.emit(step, own, "");
    for (const [index, item] of sequence.items.entries()) {
      const missing = this.missingElement(sequence, index);
      const written = item.range[0] === item.range[1] ? missing : spanOf(this.text, item);
      const span = step.via ?? written;
      const name = `[${index}]`;
      const path = [...step.path, { name, span }];
      const keySpan = step.via === undefined ? span : step.keySpan;
      const next = { ...step, key: step.key + name, path, keySpan, inSequence: true, depth: step.depth + 1 };
      this.value(item, next, missing);
    }
  }

  private emit(step: Step, written: Span, value: string | undefined, kind?: JavaScalar["kind"]): void {
    const valueSpan = step.via ?? written;
    this.entries.push({
      uri: this.uri,
      part: this.part,
      key: step.key,
      path: step.path,
      keySpan: step.keySpan,
      value,
      source: this.text.slice(valueSpan.start, valueSpan.end),
      valueSpan,
      span: { start: step.keySpan.start, end: Math.max(step.keySpan.end, valueSpan.end) },
      viaAlias: step.via !== undefined,
      ...(kind === "bool" || kind === "int" || kind === "float" ? { scalar: kind } : {}),
    });
  }

  private valueSpan(pair: YamlPair): Span {
    return pair.value === null || pair.value.range[0] === pair.value.range[1]
      ? this.missing(pair)
      : spanOf(this.text, pair.value);
  }

  private missing(pair: YamlPair): Span {
    return emptySpan(pair.srcToken?.sep ?? [], spanOf(this.text, pair.key).end);
  }

  private missingElement(sequence: YAMLSeq.Parsed, index: number): Span {
    const token = sequence.srcToken;
    const start = token?.type === "block-seq" || token?.type === "flow-collection" ? token.items[index]?.start : [];
    return emptySpan(start ?? [], sequence.range[0]);
  }

  private refuse(span: Span, detail: string): void {
    this.problems.push({ kind: "refused", span, detail });
  }

  private refuseTag(span: Span, tag: string | undefined): void {
    if (tag === undefined) this.refuse(span, "this is no number");
    else this.refuse(span, `could not determine a constructor for the tag ${tag}`);
  }
}

/** A block scalar that is a whole document must be indented all the same. */
function beginsInFirstColumn({ srcToken }: Scalar.Parsed): boolean {
  return srcToken?.type === "block-scalar" && /^(?:[ \r]*\n)*[^\s]/.test(srcToken.source);
}

function join(prefix: string, name: string): string {
  if (prefix.trim() === "") return name;
  return name.startsWith("[") ? prefix + name : `${prefix}.${name}`;
}
