/** Two costs taken in turns within one run, and the ratio of their medians: times of machines differ, ratios hardly. */

/** One line of the table, without its name. */
export interface Row {
  /** What it is compared with. */
  readonly against: string;
  readonly ratio: number;
  /** What the ratio may be at most; absent where nobody has set one. */
  readonly limit?: number;
  /** Both medians, for orientation. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit: "ms" | "MB";
}

/** With what something is compared, and how often. */
export interface Measure {
  readonly against: string;
  readonly limit?: number;
  readonly unit?: Row["unit"];
  readonly turns?: number;
  /** How many turns come first that do not count: what is compared with has often run before. */
  readonly warmUps?: number;
}

/** Lines by name, each measured when it is asked for. */
export type Rows = Readonly<Record<string, () => Row | Promise<Row>>>;

type Cost = () => number | Promise<number>;

/** Takes both costs in turns. */
export async function compared(
  { turns = 7, warmUps = 1, unit = "ms", ...named }: Measure,
  ours: Cost,
  theirs: Cost,
): Promise<Row> {
  const pairs: { readonly ours: number; readonly theirs: number }[] = [];
  for (let turn = 0; turn < warmUps + turns; turn++) pairs.push({ ours: await ours(), theirs: await theirs() });
  const counted = pairs.slice(warmUps);
  const mine = median(counted.map((pair) => pair.ours));
  const other = median(counted.map((pair) => pair.theirs));
  return ratioOf(mine, other, { ...named, unit });
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The processor time that a piece of work takes in this process, in ms: other programs on the machine count for little. */
export function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The ratio of two costs that were taken by hand. */
export function ratioOf(ours: number, theirs: number, { against, limit, unit = "ms" }: Measure): Row {
  return { against, ...(limit === undefined ? {} : { limit }), unit, ours, theirs, ratio: ours / theirs };
}

/** A line of a Markdown table. */
export function lineOf(what: string, { against, ratio, limit, ours, theirs, unit }: Row): string {
  const shown = (number: number): string => (number < 10 ? number.toFixed(1) : number.toFixed(0));
  const kept = limit === undefined ? "" : `≤ ${limit}${ratio <= limit ? "" : ", missed"}`;
  return `| ${what} | ${against} | ${ratio.toFixed(2)} | ${kept} | ${shown(ours)} / ${shown(theirs)} ${unit} |`;
}

export const heading =
  "| what | measured in | ratio | limit | both, on the machine of this run |\n|---|---|---|---|---|";
