/** What rules said of a component in one view holds in another where all is alike that they looked at. */

import { type Asked, type Names, namesOf } from "../model/at-release.ts";
import type { Assignment } from "../model/component.ts";
import type { Merged } from "../model/merge.ts";
import type { Environment, Rule } from "../rules/rule.ts";
import type { Draft } from "./finding.ts";

/** A component in one view. */
export interface Judged {
  readonly merged: Merged;
  readonly environment: Environment;
  /** What rules have said here, and what they looked at; not those that looked at more than this component. */
  readonly said: Map<Rule, Said>;
}

interface Said {
  readonly asked: Asked;
  readonly found: readonly Draft[];
}

/** What a rule said in another view; only where it would say the same in this one. */
export type SaidBefore = (rule: Rule) => Said | undefined;

/** Compares two views of one component. */
export function saidIn(before: Judged, now: Judged): SaidBefore {
  if (!areInOneEnvironment(before, now)) return () => undefined;
  const differing = differingKeys(before.merged, now.merged);
  return (rule) => {
    const said = before.said.get(rule);
    if (said === undefined || differing.size === 0) return said;
    const { keys, names } = said.asked;
    const isAlike = [...keys].every((key) => !differing.has(key));
    return isAlike && [...names].every((which) => areAlike(which, before.merged, now.merged)) ? said : undefined;
  };
}

function areAlike(which: Names, a: Merged, b: Merged): boolean {
  const [before, now] = [namesOf(a, which), namesOf(b, which)];
  return before.length === now.length && before.every((key, i) => key === now[i]);
}

function areInOneEnvironment({ environment: a }: Judged, { environment: b }: Judged): boolean {
  return a.development === b.development && a.named === b.named;
}

/** The keys that do not have the same assignments in both. */
function differingKeys(a: Merged, b: Merged): ReadonlySet<string> {
  const keys = new Set([a.written, a.framework, b.written, b.framework].flatMap((chains) => [...chains.keys()]));
  const isKept = (key: string): boolean =>
    areSame(a.written.get(key), b.written.get(key), (x, y) => a.shadowed.has(x) === b.shadowed.has(y)) &&
    areSame(a.framework.get(key), b.framework.get(key));
  return new Set([...keys].filter((key) => !isKept(key)));
}

function areSame(
  a: readonly Assignment[] = [],
  b: readonly Assignment[] = [],
  isMore: (x: Assignment, y: Assignment) => boolean = () => true,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return other !== undefined && isSame(one, other) && isMore(one, other);
    })
  );
}

/** A placeholder is looked up for each view, and mostly found to be the same. */
function isSame(a: Assignment, b: Assignment): boolean {
  if (a === b) return true;
  const isSameSource = a.entry !== undefined && a.entry === b.entry && a.rank === b.rank && a.versions === b.versions;
  return isSameSource && JSON.stringify(a.given) === JSON.stringify(b.given);
}
