/** Releases as comparable numbers, half-open ranges of them, and the lens through which a rule looks at one release at a time. */

/** The products whose releases decide what a setting means; each has a range of its own. */
export type Axis = "clients" | "broker" | "springBoot" | "springKafka" | "librdkafka";
export const axes: readonly Axis[] = ["clients", "broker", "springBoot", "springKafka", "librdkafka"];

/** A release as one number: 3.0.1 is 3_000_001. */
export type Release = number;

/** Releases from `from` (inclusive) to `to` (exclusive). */
export interface Interval {
  readonly from: Release;
  readonly to: Release;
}

/** Disjoint intervals in ascending order. */
export type VersionRange = readonly Interval[];

const beyond: Release = 1_000_000_000;
export const everyRelease: Interval = { from: 0, to: beyond };

/** Reads `3`, `3.9`, `3.9.1`, `v3.9.1-rc0`, `2.2.13.RELEASE`, `0.11.0.3` as the first release it names; `undefined` for anything else. */
export function parseRelease(text: string): Release | undefined {
  const match = /^v?(\d{1,3})(?:\.(\d{1,3})(?:\.(\d{1,3})(?:\.\w+)?)?)?(?:[-+][\w.-]*)?$/.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * 1_000_000 + Number(match[2] ?? 0) * 1_000 + Number(match[3] ?? 0);
}

/** What a pin means: `3.9` is every 3.9.x, `3.9.1` that release alone; `undefined` where it is no version. */
export function parsePin(text: string): Interval | undefined {
  const from = parseRelease(text);
  if (from === undefined) return undefined;
  const parts = text.trim().replace(/^v/, "").split(/[-+]/)[0]?.split(".").length ?? 1;
  return { from, to: from + (parts >= 3 ? 1 : parts === 2 ? 1_000 : 1_000_000) };
}

/** True for a version with more behind its numbers than that it is a release: a vendor's build (`3.6.1.redhat-00001`, `7.6.1-ccs`), or one before it. */
export function isOwnBuild(text: string): boolean {
  return !/^v?[\d.]+([.-](RELEASE|Final|GA))?$/i.test(text.trim());
}

/**
 * Reads a range as rules write it: `>=3.0.1 <3.1 || >=3.1.1`. Comparators are `>=` and `<`; alternatives ascend.
 * Throws on anything else: ranges are written by us, not by users.
 */
export function parseRange(text: string): VersionRange {
  return text.split("||").map((alternative) => {
    let { from, to } = everyRelease;
    for (const comparator of alternative.trim().split(/\s+/)) {
      const match = /^(>=|<)(.+)$/.exec(comparator);
      const release = parseRelease(match?.[2] ?? "");
      if (match === null || release === undefined) throw new Error(`not a version range: ${text}`);
      if (match[1] === ">=") from = release;
      else to = release;
    }
    return { from, to };
  });
}

/** The common part of two intervals, `undefined` where there is none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : undefined;
}

/** `3.9`, `3.0.1`: how people write a release; a patch of zero is left out. */
export function showRelease(release: Release): string {
  const patch = release % 1_000;
  const minor = Math.floor(release / 1_000) % 1_000;
  const major = Math.floor(release / 1_000_000);
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

/** `3.9.0`: all three numbers, for one release alone. */
export function showPatch(release: Release): string {
  return [Math.floor(release / 1_000_000), Math.floor(release / 1_000) % 1_000, release % 1_000].join(".");
}

/** True for an interval that holds one release alone: no range, and no line of patches. */
export function isOneRelease({ from, to }: Interval): boolean {
  return to === from + 1;
}

/** `3.9`, `2.0 – 2.8`, `≥ 3.0.1`, `< 3.0`, `any`: an interval for people, its end as the last minor inside it. */
export function showInterval(interval: Interval): string {
  const { from, to } = interval;
  if (from === 0) return to >= beyond ? "any" : `<${showRelease(to)}`;
  if (to >= beyond) return `>=${showRelease(from)}`;
  if (to === from + 1 || (to === from + 1_000 && from % 1_000 === 0)) return showRelease(from);
  return `>=${showRelease(from)} <${showRelease(to)}`;
}

/** The releases under consideration: one interval for each axis. */
export type Versions = Readonly<Record<Axis, Interval>>;

/**
 * Looks at one release of each axis, and remembers how far every answer given so far would have been the same.
 * A rule is written for one release; the runner moves the lens until the whole range has been seen.
 */
export interface Lens {
  /** True where the release looked at lies in `range`. */
  within(axis: Axis, range: VersionRange): boolean;
  /** The member of `periods` (disjoint) that holds the release looked at. */
  pick<T extends Interval>(axis: Axis, periods: readonly T[]): T | undefined;
  /** True where the release looked at lies in `box`, whose releases all have the answer that comes next. */
  agrees(box: Versions): boolean;
  /** A lens on the same releases that has not been asked anything yet. */
  fresh(): Lens;
  /** The part of the starting box in which all answers given so far are the same. */
  readonly seen: () => Versions;
}

/** A lens on the newest release of each axis of `box`. */
export function lensOn(box: Versions): Lens {
  return lensAt(box, box);
}

/** A lens on the newest release of each axis of `at`, for answers within `box`. */
function lensAt(at: Versions, box: Versions): Lens {
  let bounds = box;
  const narrow = (axis: Axis, to: Interval): void => {
    const known = bounds[axis];
    if (to.from > known.from || to.to < known.to) bounds = { ...bounds, [axis]: intersect(known, to) ?? known };
  };
  const pick = <T extends Interval>(axis: Axis, periods: readonly T[]): T | undefined => {
    const release = at[axis].to - 1;
    let { from, to } = everyRelease;
    for (const period of periods) {
      if (release >= period.from && release < period.to) {
        narrow(axis, period);
        return period;
      }
      if (period.to <= release) from = Math.max(from, period.to);
      else to = Math.min(to, period.from);
    }
    if (from > everyRelease.from || to < everyRelease.to) narrow(axis, { from, to });
    return undefined;
  };
  return {
    pick,
    within: (axis, range) => pick(axis, range) !== undefined,
    agrees: (same) => {
      for (const axis of axes) if (at[axis].to <= same[axis].from || at[axis].to > same[axis].to) return false;
      if (same !== allReleases) for (const axis of axes) narrow(axis, same[axis]);
      return true;
    },
    fresh: () => lensAt(at, allReleases),
    seen: () => bounds,
  };
}

const allReleases: Versions = {
  clients: everyRelease,
  broker: everyRelease,
  springBoot: everyRelease,
  springKafka: everyRelease,
  librdkafka: everyRelease,
};

/** What is left of `box` without `part`, as disjoint boxes; `part` lies inside `box`. */
export function without(box: Versions, part: Versions): readonly Versions[] {
  if (box === part) return [];
  const rest: Versions[] = [];
  let core = box;
  for (const axis of axes) {
    const outer = core[axis];
    const inner = part[axis];
    if (outer.from < inner.from) rest.push({ ...core, [axis]: { from: outer.from, to: inner.from } });
    if (inner.to < outer.to) rest.push({ ...core, [axis]: { from: inner.to, to: outer.to } });
    core = { ...core, [axis]: inner };
  }
  return rest;
}
