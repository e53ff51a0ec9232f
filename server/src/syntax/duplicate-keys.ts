/** The entries of one part that repeat a key: java.util.Properties keeps only the last of them. */
import type { Entry, Span, SyntaxProblem } from "./document.ts";

/** One problem for every entry whose key was there before, at the later entry. */
export function duplicateKeys(entries: readonly Entry[]): readonly SyntaxProblem[] {
  const first = new Map<string, Span>();
  const problems: SyntaxProblem[] = [];
  for (const { key, keySpan } of entries) {
    const related = first.get(key);
    if (related === undefined) first.set(key, keySpan);
    else problems.push({ kind: "duplicate-key", span: keySpan, detail: key, related });
  }
  return problems;
}
