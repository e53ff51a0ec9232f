/** Runs a rule over every possible release: it is asked at the newest one, and again wherever its facts were different. */
import { axes, type Lens, parseRange, type VersionRange, type Versions } from "../kafka/version.ts";
import { fills, type Part, partOf, walkReleases } from "../kafka/walk.ts";
import { isSetting, type Report, type Rule, type Severity, severities } from "../rules/rule.ts";

/** A report, and the boxes of releases in which the rule gave it. */
export interface ReleasedReport {
  readonly report: Report;
  readonly severity: Severity;
  /** True where every possible release gives it. */
  readonly everywhere: boolean;
  /** For one that holds in part: the axis that decides and its releases. */
  readonly part?: Part;
}

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
  const answers = walkReleases(versions, (lens) => (holds(rule, lens) ? check(lens) : []));
  for (const { box: same, value: reports } of answers) {
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
    const everywhere = fills(boxes, [versions]);
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
