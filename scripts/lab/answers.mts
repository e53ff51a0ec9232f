/** What the lab saw, against what is expected and what is committed. */
import type { Count, Counts, Recorded, Scenario, Sides } from "../../test/support/lab.ts";

type Seen = Readonly<Record<string, number>>;

/** One side of a scenario that ran: what was counted, or why it did not come to its end. */
export interface Side {
  readonly counts?: Seen;
  readonly error?: string;
  readonly seconds: number;
}

/** A scenario that ran on one release, once; `name` says which of both. */
export interface Answered {
  readonly name: string;
  readonly scenario: Scenario;
  readonly release: string;
  readonly sides: Sides;
  readonly bad: Side;
  readonly fixed: Side;
}

/** A line for each thing that differs, the scenario's name first; where no answers are given, only what the scenario expects counts. */
export function differences(answered: Answered, committed: readonly Recorded[] | undefined): readonly string[] {
  const { name, scenario, release, sides, bad, fixed } = answered;
  if (bad.counts === undefined || fixed.counts === undefined) {
    return [`${name}: it did not come to its end: ${bad.error ?? fixed.error}`];
  }
  const expected = [
    ...differing(scenario.expect.bad, bad.counts).map((text) => `bad: expected ${text}`),
    ...differing(scenario.expect.fixed, fixed.counts).map((text) => `fixed: expected ${text}`),
  ];
  const known = committed?.find((one) => one.fault === scenario.fault)?.releases[release];
  const others =
    committed === undefined
      ? []
      : known === undefined
        ? ["no answer is committed; npm run lab -- --write makes it"]
        : [
            ...(["path", "bad", "fixed", "mended"] as const)
              .filter((part) => known.file[part] !== sides[part])
              .map((part) => `the part "${part}" of the file is not the committed one`),
            ...differing(known.bad, bad.counts).map((text) => `bad: committed ${text}`),
            ...differing(known.fixed, fixed.counts).map((text) => `fixed: committed ${text}`),
          ];
  return [...expected, ...others].map((text) => `${name}: ${text}`);
}

/** A line for each count that was another one in another run of a scenario, and for which the scenario gives no bounds. */
export function unsteady(answered: readonly Answered[]): readonly string[] {
  return [...byName(answered)].flatMap(([name, runs]) =>
    (["bad", "fixed"] as const).flatMap((side) =>
      Object.keys(runs[0]?.[side].counts ?? {}).flatMap((count) => {
        const seen = new Set(runs.map((one) => one[side].counts?.[count]));
        const isBound = typeof runs[0]?.scenario.expect[side][count] === "object";
        return seen.size === 1 || isBound ? [] : [`${name}: ${side}: ${count} was ${[...seen].join(", then ")}`];
      }),
    ),
  );
}

function byName(answered: readonly Answered[]): ReadonlyMap<string, readonly Answered[]> {
  const all = new Map<string, readonly Answered[]>();
  for (const one of answered) all.set(one.name, [...(all.get(one.name) ?? []), one]);
  return all;
}

function differing(expected: Counts, counts: Seen): readonly string[] {
  return Object.entries(expected)
    .filter(([name, count]) => !isWithin(counts[name], count))
    .map(([name, count]) => `${name} ${shown(count)}, seen ${counts[name] ?? "nothing"}`);
}

/** True where what was counted is what is expected of it; bounds belong to it. */
export function isWithin(count: number | undefined, expected: Count): boolean {
  if (count === undefined) return false;
  if (typeof expected === "number") return count === expected;
  return expected.from <= count && count <= (expected.to ?? Number.POSITIVE_INFINITY);
}

function shown(count: Count): string {
  if (typeof count === "number") return String(count);
  return count.to === undefined ? `at least ${count.from}` : `${count.from} to ${count.to}`;
}

/** The file of answers of a rule with these in their places, one for all runs of a scenario in a release. What a scenario bounds is kept as its bounds, everything else as it was seen. */
export function recordOf(answered: readonly Answered[], before: readonly Recorded[], date: string): string {
  const all = new Map(before.map((one) => [one.fault, one]));
  for (const runs of byName(answered).values()) {
    const [first] = runs;
    if (first === undefined) continue;
    const { scenario, release, sides, bad, fixed } = first;
    const { fault, expect } = scenario;
    const seen = {
      date,
      runs: runs.length,
      seconds: Math.round((bad.seconds + fixed.seconds) * 10) / 10,
      bad: kept(bad.counts ?? {}, expect.bad),
      fixed: kept(fixed.counts ?? {}, expect.fixed),
      file: sides,
    };
    all.set(fault, { fault, releases: { ...all.get(fault)?.releases, [release]: seen } });
  }
  return `${JSON.stringify([...all.values()], null, 2)}\n`;
}

function kept(counts: Seen, expected: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => {
      const bounds = expected[name];
      return [name, typeof bounds === "object" ? bounds : count];
    }),
  );
}
