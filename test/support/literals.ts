/** The strings and templates of a source text, from its syntax tree. */
import type { Literal, Piece } from "./redraw.ts";

/** All of them, wherever in the tree of `text`; the tree is as ESTree describes it. */
export function literalsOf(tree: unknown, text: string): readonly Literal[] {
  const found: Literal[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const literal = isNode(node) ? literalOf(node, text) : undefined;
    if (literal !== undefined) found.push(literal);
    for (const value of Object.values(node)) walk(value);
  };
  walk(tree);
  return found;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly quasis?: readonly {
    readonly start: number;
    readonly value: { readonly raw: string; readonly cooked: string };
  }[];
}

function isNode(value: object): value is Node {
  return "type" in value && "start" in value && "end" in value;
}

function literalOf({ type, start, end, value, quasis }: Node, text: string): Literal | undefined {
  if (type === "Literal" && typeof value === "string") {
    const raw = text.slice(start + 1, end - 1);
    return { start, quote: '"', pieces: [{ at: start + 1, raw, cooked: value }] };
  }
  if (type !== "TemplateLiteral" || quasis === undefined) return undefined;
  const pieces = quasis.flatMap(({ start: mark, value: { raw, cooked } }, i): readonly Piece[] => [
    ...(i === 0 ? [] : ["hole" as const]),
    // Each begins with a mark of its own, the backtick or the brace.
    { at: mark + 1, raw, cooked },
  ]);
  return { start, quote: "`", pieces };
}
