/** Which releases of Spring Cloud Stream's Kafka binder go with which of Spring Boot and Spring Cloud: the facts of schemas/spring-cloud-stream.json. */
import raw from "../../../schemas/spring-cloud-stream.json";
import { schema } from "./schema.ts";
import { springReleases } from "./spring-catalogue.ts";
import { streamPeriods } from "./spring-cloud-stream-catalogue.ts";
import { everyRelease, type Interval, intersect, parsePin } from "./version.ts";

const facts = schema<Facts>(raw);

/** The binder and the lines of Spring Boot of a release train of Spring Cloud (`2021.0.9`, `Hoxton.SR12`); `undefined` for a train that is not known. */
export function cloudTrain(
  train: string,
): { readonly binder: string; readonly springBoot: readonly string[] } | undefined {
  const { trains } = facts();
  return Object.hasOwn(trains, train) ? trains[train] : undefined;
}

/**
 * The releases of the binder that go with a line of Spring Boot (`2.7`, `3.5.1`): those of the trains that name the line, and those built with it.
 * Trains before Hoxton.SR5 name 2.1 and mean every line from there on. `undefined` for a line that nothing goes with.
 */
export function binderFor(springBoot: string): Interval | undefined {
  const line = lineOf(springBoot);
  const { trains, builtWith: built } = facts();
  const named = Object.values(trains).filter((train) => train.springBoot.includes(line));
  const made = Object.keys(built).filter((binder) => lineOf(built[binder] ?? "") === line);
  const binders = [...named.map(({ binder }) => binder), ...made].flatMap((binder) => parsePin(binder) ?? []);
  if (binders.length === 0) return undefined;
  return { from: Math.min(...binders.map(({ from }) => from)), to: Math.max(...binders.map(({ to }) => to)) };
}

function lineOf(release: string): string {
  return release.split(".").slice(0, 2).join(".");
}

/**
 * The lines of Spring Boot that go with a release of the binder that takes a name, in ascending order; lines with which nothing is known to go are
 * among them. What the newest known line takes is taken by those after it.
 */
export function streamOnBoot(name: string): readonly Interval[] {
  const periods = streamPeriods(name);
  const taken = bootLines().filter(
    ({ binder }) => binder === undefined || periods.some((one) => intersect(one, binder)),
  );
  return periods.length === 0 ? [] : joined(taken.map(({ line }) => line));
}

interface BootLine {
  readonly line: Interval;
  readonly binder: Interval | undefined;
}

let lines: readonly BootLine[] | undefined;

/** Asked for each entry of a file. */
function bootLines(): readonly BootLine[] {
  lines ??= linesOfBoot();
  return lines;
}

function linesOfBoot(): readonly BootLine[] {
  const names = [...new Set(springReleases().map(lineOf))];
  return names.map((text, i) => {
    const pin = parsePin(text) ?? everyRelease;
    const from = i === 0 ? everyRelease.from : pin.from;
    const to = parsePin(names[i + 1] ?? "")?.from ?? everyRelease.to;
    return { line: { from, to }, binder: binderFor(text) };
  });
}

function joined(intervals: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const one of intervals) {
    const last = all.at(-1);
    if (last !== undefined && last.to === one.from) all[all.length - 1] = { from: last.from, to: one.to };
    else all.push(one);
  }
  return all;
}

/** The release of Spring Boot with which a release of the binder was built. */
export function builtWith(binder: string): string | undefined {
  const { builtWith: all } = facts();
  return Object.hasOwn(all, binder) ? all[binder] : undefined;
}

interface Facts {
  readonly builtWith: Readonly<Record<string, string>>;
  readonly trains: Readonly<Record<string, { readonly binder: string; readonly springBoot: readonly string[] }>>;
}
