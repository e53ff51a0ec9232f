/** The rules that a comment names to silence them, and where the cursor stands among them. */
import type { Comment, Span } from "../syntax/document.ts";

export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** The part of an ignore comment in which ids stand; `undefined` for any other comment. */
export function ruleList({ text, span }: Comment): Span | undefined {
  const match = /^([#!]\s*kafka-lossless-ignore(?:-file)?\s+)(.*?)(?=\s*(?:(?<=\s)--(?:\s|$)|$))/.exec(text);
  if (match === null) return undefined;
  const start = span.start + (match[1]?.length ?? 0);
  return { start, end: start + (match[2]?.length ?? 0) };
}

/** The rules that a comment names. */
export function namedRules(comment: Comment): readonly NamedRule[] {
  const list = ruleList(comment);
  if (list === undefined) return [];
  const from = list.start - comment.span.start;
  const ids = comment.text.slice(from, list.end - comment.span.start).matchAll(/[^\s,]+/g);
  return [...ids].map((one) => {
    const start = list.start + one.index;
    return { id: one[0], span: { start, end: start + one[0].length } };
  });
}
