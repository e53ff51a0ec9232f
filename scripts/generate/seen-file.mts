/** `schemas/lab.json`: what the committed answers of the lab come to, rule by rule; everything else that is generated reads it. */
import fs from "node:fs";
import type { Seen } from "../../server/src/kafka/lab.ts";
import type { Counts, Recorded, Scenario } from "../../test/support/lab.ts";

export const seenFile = "schemas/lab.json";

/** One scenario on the releases in which it came to the same. */
export interface LabRow {
  readonly rule: string;
  readonly seen: Seen;
  /** Both sides together, on the first of the releases. */
  readonly seconds: number;
  /** How often it was tried on each of the releases. */
  readonly runs: readonly number[];
}

/** The content of the file. */
export function seenText(): string {
  const all: Record<string, Seen[]> = {};
  for (const { rule, seen } of labRows()) all[rule] = [...(all[rule] ?? []), seen];
  return `${JSON.stringify(all, null, 1)}\n`;
}

/** Everything that was tried, by rule. */
export function labRows(): readonly LabRow[] {
  return fs
    .readdirSync("lab/stories")
    .sort()
    .flatMap((file) => {
      const scenarios = read<readonly Omit<Scenario, "rule">[]>(`lab/stories/${file}`) ?? [];
      const recorded = read<readonly Recorded[]>(`test/lab/answers/${file}`) ?? [];
      return scenarios.flatMap((one) => rowsOf({ ...one, rule: file.slice(0, -".json".length) }, recorded));
    });
}

function rowsOf(scenario: Scenario, recorded: readonly Recorded[]): readonly LabRow[] {
  const { rule, fault, told, clients, application, releases } = scenario;
  const groups = new Map<string, LabRow>();
  for (const release of releases) {
    const one = recorded.find((known) => known.fault === fault)?.releases[release];
    if (one === undefined) continue;
    const { mended, mendedIn } = one.file;
    const key = JSON.stringify([one.bad, one.fixed, mended, mendedIn]);
    const { seconds = one.seconds, seen = undefined, runs = [] } = groups.get(key) ?? {};
    groups.set(key, {
      rule,
      seconds,
      runs: [...runs, one.runs ?? 1],
      seen: {
        releases: [...(seen?.releases ?? []), release],
        ...(clients === undefined ? {} : { clients }),
        ...(application === undefined ? {} : { application: { name: application.name, brokers: application.brokers } }),
        told,
        mended,
        ...(mendedIn === undefined ? {} : { mendedIn }),
        bad: counted(one.bad),
        fixed: counted(one.fixed),
      },
    });
  }
  return [...groups.values()];
}

function counted(counts: Counts): Seen["bad"] {
  return Object.fromEntries(Object.entries(counts).filter(([name, count]) => count !== 0 && name !== "sent"));
}

function read<T>(file: string): T | undefined {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as T) : undefined;
}
