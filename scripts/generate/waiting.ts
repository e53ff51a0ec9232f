/** Known ways to lose, double or reorder records that have no rule yet, each with the reason. */
export const waiting: Readonly<Record<string, string>> = {};
