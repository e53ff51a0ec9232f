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

/** Settings, names and surroundings as a rule saw them. */
interface Silence {
  readonly settings: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<Names, string>;
  readonly around: ReadonlyMap<Around, string>;
}

type ByRule = Map<Rule, readonly Silence[]>;

/** Remembered with the list of the rules that are asked; bounded, for a server runs for weeks. */
const known = new WeakMap<readonly Rule[], Map<string, ByRule>>();
const mostKinds = 200;
const mostForRule = 4;

/** What is remembered of `rules`; it holds no text of a file longer than the rules do. */
export function silencesOf(rules: readonly Rule[], judging: Judging): Silences {
  const kinds = known.get(rules) ?? new Map<string, ByRule>();
  known.set(rules, kinds);
  const kind = kindOf(judging);
  const silences: ByRule = kinds.get(kind) ?? new Map<Rule, readonly Silence[]>();
  if (kinds.size >= mostKinds) kinds.clear();
  kinds.set(kind, silences);
  const { merged, scene } = judging;
  return {
    has: (rule) => silences.get(rule)?.some((one) => isAlike(one, judging)) === true,
    add(rule, { keys, names, beyond }, around) {
      const seen = [...around].map((what) => [what, scene.around(merged.component, what)] as const);
      const surroundings = new Map(seen.flatMap(([what, text]) => (text === undefined ? [] : [[what, text]])));
      if (beyond || surroundings.size < seen.length) return;
      const silence: Silence = {
        settings: new Map([...keys].map((key) => [key, settingIn(merged, key)])),
        names: new Map([...names].map((which) => [which, namesIn(merged, which)])),
        around: surroundings,
      };
      silences.set(rule, [silence, ...(silences.get(rule) ?? [])].slice(0, mostForRule));
    },
  };
}

function kindOf({ merged: { component }, versions, environment, programs }: Judging): string {
  const { role, program, carrier, partial, implied, shared, nodes } = component;
  const { development, named } = environment;
  const releases = axes.map((axis) => [versions[axis].from, versions[axis].to]);
  return JSON.stringify([
    role,
    program,
    carrier,
    partial,
    implied,
    shared,
    nodes,
    development,
    named,
    programs,
    releases,
  ]);
}

function isAlike({ settings, names, around }: Silence, { merged, scene }: Judging): boolean {
  for (const [key, setting] of settings) if (settingIn(merged, key) !== setting) return false;
  for (const [which, chosen] of names) if (namesIn(merged, which) !== chosen) return false;
  for (const [what, text] of around) if (scene.around(merged.component, what) !== text) return false;
  return true;
}

const seenBy = new WeakMap<Merged, Map<string, string>>();
const seenNames = new WeakMap<readonly string[], string>();

function namesIn(merged: Merged, which: Names): string {
  const names = namesOf(merged, which);
  const text = seenNames.get(names) ?? names.join("\n");
  seenNames.set(names, text);
  return text;
}

/** All that is assigned to a key, but for places. */
function settingIn(merged: Merged, key: string): string {
  const { component, written, framework, shadowed } = merged;
  const given = framework.get(key);
  const anywhere = assignedIn(component, key);
  if (given === undefined && anywhere.length === 0) return "";
  const seen = seenBy.get(merged) ?? new Map<string, string>();
  const remembered = seen.get(key);
  if (remembered !== undefined) return remembered;
  const print = (one: Assignment): unknown => {
    const { entry, versions } = one;
    const spelled = [entry?.path.map(({ name }) => name), entry?.value, entry?.source, entry?.scalar, entry?.viaAlias];
    return [one.given, versions, shadowed.has(one), spelled];
  };
  const isOutside = anywhere.map(({ entry }) => entry === undefined);
  const text = JSON.stringify([written.get(key)?.map(print), given?.map(print), isOutside]);
  seenBy.set(merged, seen.set(key, text));
  return text;
}
