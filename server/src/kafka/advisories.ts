/** The table of releases that lose, duplicate or reorder records by themselves: read by hand from changed source, held by a test. */
import raw from "./advisories.json";
import { type Axis, type Interval, parseRange, type Release, type VersionRange } from "./version.ts";

/** One thing that has to be so for the fault to happen, asked of one setting, or of the strongest of several names for one. */
export type Condition = Asked &
  (
    | { readonly written: boolean }
    | { readonly is: string | number | boolean }
    | { readonly startsWith: string }
    | { readonly below: number }
    | { readonly atLeast: number }
  );
type Asked = { readonly key: string } | { readonly anyOf: readonly string[] };

/** A fault of a product that only another release ends. */
export interface Advisory {
  /** The id of its rule. */
  readonly id: string;
  /** Its numbers in the trackers: `KAFKA-19012`, `CVE-2026-35554`, `GH-2195`. */
  readonly issues: readonly string[];
  /** The product as its makers call it. */
  readonly product: string;
  readonly axis: Axis;
  /** The affected releases, as `parseRange` reads them: each end is the release that repairs. */
  readonly affected: string;
  readonly category: "loss" | "duplication" | "ordering" | "availability";
  /** What it is worth where the exact release is known and all of `sure` is so; else it is an info. */
  readonly severity: "warning" | "info";
  readonly roles: readonly string[];
  readonly programs?: readonly string[];
  /** Without one of these nothing happens. */
  readonly needs: readonly Condition[];
  /** True where nobody meets it who has not asked for what it needs: it is said where that is written, and not of a release alone. */
  readonly optIn?: boolean;
  /** With all of these it is likely. */
  readonly sure: readonly Condition[];
  /** What ends it without another release. */
  readonly write?: {
    readonly key: string;
    readonly value: string;
    readonly safety: "safe" | "changes-performance" | "changes-behaviour";
  };
  /** Rules that say the stronger thing of the same component. */
  readonly coveredBy?: readonly string[];
  /** How the claim was checked: what was run or read, and in which releases. */
  readonly checked: { readonly kind: "executed" | "read" | "documented"; readonly where: string };
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
}

/** All entries, in the order of the table. */
export const advisories: readonly Advisory[] = raw as unknown as readonly Advisory[];

/** The entry of a rule. Throws for an id that is not in the table: a rule without its facts is a mistake of ours. */
export function advisoryOf(id: string): Advisory {
  const found = advisories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no advisory ${id}`);
  return found;
}

/** The entry that a tracker's number means, however its letters are written; `undefined` where there is none. */
export function advisoryByIssue(issue: string): Advisory | undefined {
  const wanted = issue.trim().toUpperCase();
  return advisories.find(({ issues }) => issues.some((one) => one.toUpperCase() === wanted));
}

/** The releases that an entry affects. */
export function affectedBy({ affected }: Advisory): VersionRange {
  const known = ranges.get(affected) ?? parseRange(affected);
  ranges.set(affected, known);
  return known;
}

/** The first release after the affected ones among which all of `interval` lies; `undefined` where not all of it is affected. */
export function repairedIn(advisory: Advisory, { from, to }: Interval): Release | undefined {
  return affectedBy(advisory).find((period) => period.from <= from && to <= period.to)?.to;
}

/** Ranges follow from their texts. */
const ranges = new Map<string, VersionRange>();
