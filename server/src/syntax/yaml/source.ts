/** Turns YAML text into the documents, comments and grammar errors that the `yaml` library finds; never throws. */
import { Composer, type CST, type Document, isScalar, type ParsedNode, Parser, visit } from "yaml";
import type { Span } from "../document.ts";
import { lineEnd, lineStart } from "../text-lines.ts";

/** One YAML document of the text. */
export interface YamlSource {
  readonly contents: ParsedNode | null;
  readonly span: Span;
  readonly errors: readonly YamlError[];
  /** True where no error has a say in what stands below its own lines. */
  readonly isContained: boolean;
}

/** Where and why reading stops. */
export interface YamlError {
  readonly span: Span;
  readonly detail: string;
}

/** All documents of one text, in order, and its comments. */
export interface YamlStream {
  readonly documents: readonly YamlSource[];
  readonly comments: readonly CST.SourceToken[];
  /** Where tabs separate tokens. */
  readonly tabs: readonly number[];
}

/** A double-quoted text whose last quote is not escaped, and without the two escapes that only newer YAML knows. */
const CLOSED = /^"(?:[^"\\]|\\[^\t/])*"$/;

/** A directive for another YAML. */
const OTHER_VERSION = /^%YAML +(?!1\.)/;

/** SnakeYAML refuses collections nested deeper than this. */
const DEPTH_LIMIT = 50;

/** The library's complaint about `"a"#b`, which SnakeYAML reads as a comment. */
const TOUCHING_COMMENT = "Comments must be separated";

/** Reads `text`; at least one document comes back. Scalars stay text: what they mean is decided elsewhere. */
export function readYaml(text: string): YamlStream {
  try {
    return read(withPlainLineEnds(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const span = { start: 0, end: text.length };
    return {
      documents: [{ contents: null, span, errors: [{ span: { start: 0, end: 0 }, detail }], isContained: false }],
      comments: [],
      tabs: [],
    };
  }
}

/** SnakeYAML ends a line at a lone CR, NEL, LS and PS too, and knows no byte order mark; offsets stay. */
function withPlainLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, "\n").replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

function read(text: string): YamlStream {
  const comments: CST.SourceToken[] = [];
  const further: YamlError[] = [];
  const tabs = new Tabs();
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type === "directive" && OTHER_VERSION.test(token.source)) {
      further.push({ span: spanOfToken(token), detail: "found incompatible YAML document" });
    }
    const unclosed: number[] = [];
    const deep = survey(token, comments, tabs, unclosed);
    further.push(
      ...unclosed.map((start) => ({
        span: { start, end: start + 1 },
        detail: "while scanning a double-quoted scalar",
      })),
    );
    if (deep !== undefined) return untilTooDeep(text, deep);
    tokens.push(token);
  }
  const composer = new Composer({
    version: "1.1",
    schema: "failsafe",
    strict: true,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const composed = [...composer.compose(tokens, true, text.length)];
  comments.sort((a, b) => a.offset - b.offset);
  further.push(...endsWithoutBeginning(tokens));
  const documents = composed.map((each, index) => source(composed, each, index, text, further));
  return { documents, comments, tabs: tabs.between() };
}

/** SnakeYAML stops at the first collection that is nested too deeply: what stands in the lines above is there. */
function untilTooDeep(text: string, deep: number): YamlStream {
  const stream = read(text.slice(0, lineStart(text, deep)));
  const error = { span: { start: deep, end: deep + 1 }, detail: `Nesting depth exceeds ${DEPTH_LIMIT}` };
  const last = stream.documents.length - 1;
  const documents = stream.documents.map((document, index) =>
    index < last
      ? document
      : {
          ...document,
          span: { ...document.span, end: text.length },
          errors: [...document.errors, error],
          isContained: false,
        },
  );
  return { ...stream, documents };
}

function source(
  all: readonly Document.Parsed[],
  document: Document.Parsed,
  index: number,
  text: string,
  further: readonly YamlError[],
): YamlSource {
  const start = index === 0 ? 0 : document.range[0];
  const next = all[index + 1];
  const end = next === undefined ? text.length : next.range[0];
  if (document.errors.some(({ code }) => code === "MULTILINE_IMPLICIT_KEY")) takeLastLines(document);
  const refused = document.errors.filter(
    ({ code, message }) => code !== "IMPOSSIBLE" && !message.startsWith(TOUCHING_COMMENT),
  );
  const errors = refused.map((error) => ({
    span: firstLine(text, error.pos[0], error.pos[1]),
    detail: error.message,
  }));
  const deep = further.filter(({ span }) => span.start >= start && span.start < end);
  const more = [...deep, ...bareDocument(document, index)];
  return {
    contents: document.contents,
    span: { start, end },
    errors: [...errors, ...more],
    isContained: more.length === 0 && document.errors.every(isContained),
  };
}

/** What is there while somebody types a key. */
function isContained({ code, message }: Document.Parsed["errors"][number]): boolean {
  return code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map key needs to be followed by map values");
}

/** The library marks whole blocks; their first line says it as well. */
function firstLine(text: string, from: number, to: number): Span {
  const start = Math.min(from, text.length);
  return { start, end: Math.min(Math.max(start, to), lineEnd(text, start)) };
}

/** A word being typed above a key runs into it: the key is what stands on the line of the colon. */
function takeLastLines(document: Document.Parsed): void {
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.type !== "PLAIN" || key.srcToken?.type !== "scalar" || !key.range) return;
      const { offset, source } = key.srcToken;
      const lastLine = source.slice(source.lastIndexOf("\n") + 1).trimStart();
      if (lastLine.length === source.length) return;
      const end = offset + source.length;
      key.value = lastLine;
      key.range = [end - lastLine.length, end, key.range[2]];
    },
  });
}

/** SnakeYAML refuses a `...` that ends no document. */
function endsWithoutBeginning(tokens: readonly CST.Token[]): readonly YamlError[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (token.type !== "doc-end" || before?.type !== "document" || before.value !== undefined) return [];
    if (before.start.some(({ type }) => type === "doc-start")) return [];
    return [{ span: spanOfToken(token), detail: "expected the node content, but found '<document end>'" }];
  });
}

function spanOfToken({ offset, source }: { readonly offset: number; readonly source: string }): Span {
  return { start: offset, end: offset + source.length };
}

/** SnakeYAML wants `---` before every document but the first, even behind a `...`. */
function bareDocument(document: Document.Parsed, index: number): readonly YamlError[] {
  if (index === 0 || document.directives?.docStart === true || document.contents === null) return [];
  const [start] = document.contents.range;
  return [{ span: { start, end: start + 1 }, detail: "expected '<document start>'" }];
}

/** Collects the comments below a token, and texts that are not closed, and tells where it is nested too deeply, if anywhere; uses no call stack. */
function survey(root: CST.Token, comments: CST.SourceToken[], tabs: Tabs, unclosed: number[]): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { token, depth } = each;
    if (token.type === "comment") comments.push(token);
    tabs.see(token);
    if (token.type === "double-quoted-scalar" && !CLOSED.test(token.source)) unclosed.push(token.offset);
    if (depth > DEPTH_LIMIT) return token.offset;
    if ("start" in token && Array.isArray(token.start)) push(open, token.start, depth);
    if ("props" in token) push(open, token.props, depth);
    if ("end" in token && token.end !== undefined) push(open, token.end, depth);
    if (token.type === "document" && token.value !== undefined) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const item of token.items) {
      push(open, item.start, depth);
      if (item.sep !== undefined) push(open, item.sep, depth);
      if (item.key) open.push({ token: item.key, depth: depth + 1 });
      if (item.value !== undefined) open.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

function push(
  open: { readonly token: CST.Token; readonly depth: number }[],
  tokens: readonly CST.Token[],
  depth: number,
): void {
  for (const token of tokens) open.push({ token, depth });
}

/** SnakeYAML takes tabs between tokens only where they follow a plain scalar on its line. */
class Tabs {
  private readonly found: CST.SourceToken[] = [];
  private readonly inScalars: number[] = [];
  private readonly plainEnds = new Set<number>();

  see(token: CST.Token): void {
    if (token.type === "space" && token.source.includes("\t")) this.found.push(token);
    if (token.type !== "scalar") return;
    this.plainEnds.add(token.offset + token.source.length);
    const continued = /\n *\t/.exec(token.source);
    if (continued !== null) this.inScalars.push(token.offset + continued.index + continued[0].length - 1);
  }

  between(): readonly number[] {
    const refused = this.found.filter(({ offset }) => !this.plainEnds.has(offset));
    return [...this.inScalars, ...refused.map(({ offset, source }) => offset + source.indexOf("\t"))].sort(
      (a, b) => a - b,
    );
  }
}
