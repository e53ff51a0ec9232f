/** Runs a rule over every possible release: it is asked at the newest one, and again wherever its facts were different. */
import {
  type Axis,
  axes,
  everyRelease,
  type Interval,
  intersect,
  type Lens,
  lensOn,
  parseRange,
  type VersionRange,
  type Versions,
  without,
} from "../kafka/version.ts";
import { isSetting, type Report, type Rule, type Severity, severities } from "../rules/rule.ts";

/** A report, and the boxes of releases in which the rule gave it. */
export interface ReleasedReport {
  readonly report: Report;
  readonly severity: Severity;
  /** True where every possible release gives it. */
  readonly everywhere: boolean;
  /** For one that holds in part: the axis that decides and its releases. */
  readonly part?: { readonly axis: Axis; readonly intervals: readonly Interval[] };
}

/** A rule that needs more boxes than this depends on every fact there is; none does. */
const boxLimit = 400;

/**
 * Asks `check` through lenses until all of `versions` has been seen; reports at one place are one.
 * The newest release speaks, and the oldest one mends: what it needs (a value written out) is right for newer ones too,
 * while a newer one may rely on a default that the older lacks.
 */
export function overReleases(
  rule: Rule,
  versions: Versions,
  check: (lens: Lens) => readonly Report[],
): readonly ReleasedReport[] {
  const collected = new Map<string, Collected>();
  const open: Versions[] = [versions];
  for (let seen = 0; open.length > 0 && seen < boxLimit; seen++) {
    const box = open.pop();
    if (box === undefined) break;
    const lens = lensOn(box);
    const reports = holds(rule, lens) ? check(lens) : [];
    const same = lens.seen();
    open.push(...without(box, same));
    for (const report of reports) {
      const severity = report.severity ?? rule.severity;
      const key = placeKey(report);
      const known = collected.get(key);
      if (known === undefined) {
        collected.set(key, { report, severity, boxes: [same], oldest: same, fixes: report.fixes });
        continue;
      }
      known.boxes.push(same);
      known.severity = milder(known.severity, severity);
      if (isOlder(same, known.oldest)) {
        known.oldest = same;
        known.fixes = report.fixes;
      }
    }
  }
  return [...collected.values()].map(({ report: { fixes: _, ...newest }, severity, boxes, fixes }) => {
    const everywhere = volume(boxes) >= volume([versions]) * (1 - 1e-9);
    const report: Report = fixes === undefined ? newest : { ...newest, fixes };
    return { report, severity, everywhere, ...(everywhere ? {} : { part: partOf(versions, boxes) }) };
  });
}

/** What the boxes gave for one place so far. */
interface Collected {
  readonly report: Report;
  readonly boxes: Versions[];
  severity: Severity;
  oldest: Versions;
  fixes: Report["fixes"];
}

function isOlder(a: Versions, b: Versions): boolean {
  const axis = axes.find((one) => a[one].from !== b[one].from);
  return axis !== undefined && a[axis].from < b[axis].from;
}

function holds(rule: Rule, lens: Lens): boolean {
  return axes.every((axis) => {
    const range = rule.versions?.[axis];
    return range === undefined || lens.within(axis, rangeOf(range));
  });
}

const ranges = new Map<string, VersionRange>();

function rangeOf(text: string): VersionRange {
  const known = ranges.get(text) ?? parseRange(text);
  ranges.set(text, known);
  return known;
}

function placeKey({ at }: Report): string {
  const place = isSetting(at) ? at.place : at;
  return `${place.uri}@${place.span.start}-${place.span.end}${isSetting(at) ? at.key : ""}`;
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

function volume(boxes: readonly Versions[]): number {
  return boxes.reduce(
    (sum, box) => sum + axes.reduce((product, axis) => product * (box[axis].to - box[axis].from), 1),
    0,
  );
}

/** The first axis on which the boxes do not fill the whole, with the releases they do fill, merged and in order. */
function partOf(
  whole: Versions,
  boxes: readonly Versions[],
): { readonly axis: Axis; readonly intervals: readonly Interval[] } {
  for (const axis of axes) {
    const intervals = mergeIntervals(boxes.map((box) => box[axis]));
    const [only] = intervals;
    const fills =
      intervals.length === 1 &&
      only !== undefined &&
      intersect(only, whole[axis])?.to === whole[axis].to &&
      only.from === whole[axis].from;
    if (!fills) return { axis, intervals: intervals.map((interval) => openEnded(interval, whole[axis])) };
  }
  return { axis: "clients", intervals: mergeIntervals(boxes.map((box) => box.clients)) };
}

/** An end that the part shares with the whole is no end: `>=3.0` says more than `>=3.0 <4.0` of a broker below 4.0. */
function openEnded(part: Interval, whole: Interval): Interval {
  return {
    from: part.from === whole.from ? everyRelease.from : part.from,
    to: part.to === whole.to ? everyRelease.to : part.to,
  };
}

function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else merged.push(interval);
  }
  return merged;
}
