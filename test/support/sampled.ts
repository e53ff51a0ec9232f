/** Of many recorded cases a part that is always the same, so that `npm test` is quick; `npm run check` asks all. */

/** True where every case is to be asked. */
export const asksAll = process.env["ORACLE_CASES"] === "all";

/**
 * The cases to ask: all, or the first of each kind and every tenth of the others. The kind is what the real one answered, so that no
 * answer is left out.
 */
export function sampled<T>(cases: readonly T[], kindOf: (one: T) => unknown): readonly T[] {
  if (asksAll) return cases;
  const seen = new Set<unknown>();
  return cases.filter((one, i) => {
    const kind = kindOf(one);
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst || i % 10 === 0;
  });
}
