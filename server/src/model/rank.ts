/** Where something stands in a set of files, when the order of the profiles decides too. */

/**
 * Steps from the outermost to the innermost; the greater rank wins. A text is a profile: of two, the one activated later wins.
 * At one depth stand either numbers or profiles, never both.
 */
export type Rank = readonly (number | string)[];

/** Below zero where `a` is the weaker with these profiles active. */
export function compareRanks(a: Rank, b: Rank, profiles: readonly string[]): number {
  const place = (step: number | string): number => (typeof step === "number" ? step : profiles.indexOf(step));
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = place(a[i] ?? 0) - place(b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The ranked in their order, the weakest first; what has no rank keeps its place before them. */
export function inOrder<T extends { readonly rank?: Rank }>(
  ranked: readonly T[],
  profiles: readonly string[],
): readonly T[] {
  if (!ranked.some((one) => one.rank !== undefined)) return ranked;
  return ranked.toSorted((a, b) => compareRanks(a.rank ?? [], b.rank ?? [], profiles));
}
