/** What the lab saw, against what is expected and what is committed. */
import type { Count, Counts, Recorded, Scenario, Sides } from "../../test/support/lab.ts";

type Seen = Readonly<Record<string, number>>;
type Known = Recorded["releases"][string];

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
  const known = knownOf(scenario, release, committed ?? []);
  const others =
    committed === undefined
      ? []
      : known === undefined
        ? ["no answer is committed; npm run lab -- --write makes it"]
        : [
            ...staleParts(known, sides).map((part) => `the part "${part}" of the file is not the committed one`),
            ...differing(known.bad, bad.counts).map((text) => `bad: committed ${text}`),
            ...differing(known.fixed, fixed.counts).map((text) => `fixed: committed ${text}`),
          ];
  return [...expected, ...others].map((text) => `${name}: ${text}`);
}

/** How often the committed answer saw this scenario with the files of today; 0 where there is no such answer. */
export function runsOf(
  { scenario, release, sides }: Pick<Answered, "scenario" | "release" | "sides">,
  committed: readonly Recorded[],
): number {
  const known = knownOf(scenario, release, committed);
  return known === undefined || staleParts(known, sides).length > 0 ? 0 : (known.runs ?? 1);
}

function knownOf({ fault }: Scenario, release: string, committed: readonly Recorded[]): Known | undefined {
  return committed.find((one) => one.fault === fault)?.releases[release];
}

/** The parts of the file that are no longer as they ran. */
function staleParts(known: Known, sides: Sides): readonly string[] {
  return (["path", "bad", "fixed", "mended", "mendedIn"] as const).filter((part) => known.file[part] !== sides[part]);
}

/** A line for each count that was another one in another run of a scenario, and for which the scenario gives no bounds. */
export function unsteady(runs: readonly Answered[]): readonly string[] {
  const [first] = runs;
  if (first === undefined) return [];
  return (["bad", "fixed"] as const).flatMap((side) =>
    Object.keys(first[side].counts ?? {}).flatMap((count) => {
      const seen = new Set(runs.map((one) => one[side].counts?.[count]));
      const isBound = typeof first.scenario.expect[side][count] === "object";
      return seen.size === 1 || isBound ? [] : [`${first.name}: ${side}: ${count} was ${[...seen].join(", then ")}`];
    }),
  );
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

/** The file of answers of a rule with that of all runs of one scenario in one release in its place. What a scenario bounds is kept as its bounds, everything else as it was seen. */
export function recordOf(runs: readonly Answered[], before: readonly Recorded[], date: string): string {
  const all = new Map(before.map((one) => [one.fault, one]));
  for (const { scenario, release, sides, bad, fixed } of runs.slice(0, 1)) {
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
