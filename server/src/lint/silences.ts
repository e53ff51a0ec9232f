/** What rules had nothing to say about: a component that is alike in all that a rule looked at is not asked again, in a changed text or another file. */
import { axes, type Versions } from "../kafka/version.ts";
import { type Asked, assignedIn, type Names, namesOf } from "../model/at-release.ts";
import type { Assignment, Program } from "../model/component.ts";
import type { Merged } from "../model/merge.ts";
import type { Environment, Rule } from "../rules/rule.ts";
import type { Around, Scene } from "./scene.ts";

/** The rules that were silent about a component like this one. */
export interface Silences {
  has(rule: Rule): boolean;
  /** The rule was silent about this component, of which it asked this much, and looked for these around it. */
  add(rule: Rule, asked: Asked, around: ReadonlySet<Around>): void;
}

/** A component, what a rule is told of it beside settings, and what decides how settings are read. */
export interface Judging {
  readonly merged: Merged;
  readonly scene: Scene;
  readonly versions: Versions;
  readonly environment: Environment;
  readonly programs: readonly Program[];
}

/** What a rule saw, by what it looked at; of files it holds the values, and no places. */
interface Silence {
  readonly settings: readonly (readonly [key: string, seen: string])[];
  readonly names: readonly (readonly [which: Names, seen: string])[];
  readonly around: readonly (readonly [what: Around, seen: string])[];
}

type ByRule = Map<Rule, readonly Silence[]>;

/** Remembered with the list of the rules that are asked; bounded, for a server runs for weeks. */
const known = new WeakMap<readonly Rule[], Map<string, ByRule>>();
const mostKinds = 60;
const mostForRule = 4;

/** What is remembered of `rules` about components of this kind. */
export function silencesOf(rules: readonly Rule[], judging: Judging): Silences {
  const kinds = known.get(rules) ?? new Map<string, ByRule>();
  known.set(rules, kinds);
  const kind = kindOf(judging);
  if (!kinds.has(kind) && kinds.size >= mostKinds) kinds.clear();
  const silences: ByRule = kinds.get(kind) ?? new Map<Rule, readonly Silence[]>();
  kinds.set(kind, silences);
  const { merged, scene } = judging;
  const setting = remembering((key: string) => settingIn(merged, key));
  const names = remembering((which: Names) => namesOf(merged, which).join("\n"));
  const around = (what: Around): string | undefined => scene.around(merged.component, what);
  const isAlike = (silence: Silence): boolean =>
    silence.settings.every(([key, seen]) => setting(key) === seen) &&
    silence.names.every(([which, seen]) => names(which) === seen) &&
    silence.around.every(([what, seen]) => around(what) === seen);
  return {
    has: (rule) => silences.get(rule)?.some(isAlike) === true,
    add(rule, asked, lookedAround) {
      const surroundings = [...lookedAround].flatMap((what) => {
        const seen = around(what);
        return seen === undefined ? [] : [[what, seen] as const];
      });
      if (asked.beyond || surroundings.length < lookedAround.size) return;
      const silence: Silence = {
        settings: [...asked.keys].map((key) => [key, setting(key)]),
        names: [...asked.names].map((which) => [which, names(which)]),
        around: surroundings,
      };
      silences.set(rule, [silence, ...(silences.get(rule) ?? [])].slice(0, mostForRule));
    },
  };
}

function remembering<T>(find: (what: T) => string): (what: T) => string {
  const found = new Map<T, string>();
  return (what) => {
    const text = found.get(what);
    if (text !== undefined) return text;
    const fresh = find(what);
    found.set(what, fresh);
    return fresh;
  };
}

function kindOf({ merged: { component }, versions, environment, programs }: Judging): string {
  const { role, program, carrier, partial, implied, shared, nodes } = component;
  const { development, named } = environment;
  const releases = axes.map((axis) => [versions[axis].from, versions[axis].to]);
  const about = [role, program, carrier, partial, implied, shared, nodes];
  return JSON.stringify([about, development, named, programs, releases]);
}

/** All that is assigned to a key, but for places. */
function settingIn({ component, written, framework, shadowed }: Merged, key: string): string {
  const given = framework.get(key);
  const anywhere = assignedIn(component, key);
  if (given === undefined && anywhere.length === 0) return "";
  const print = (one: Assignment): unknown => {
    const { entry, versions } = one;
    const spelled = [entry?.path.map(({ name }) => name), entry?.value, entry?.source, entry?.scalar, entry?.viaAlias];
    return [one.given, versions, shadowed.has(one), spelled];
  };
  const inAnyView = anywhere.map((one) => [print(one), one.activation]);
  return JSON.stringify([written.get(key)?.map(print), given?.map(print), inAnyView]);
}
