/** Merges a component's layers for one view and one release: the value at run time, where it comes from, and what it overrides. */

import type { Spec } from "../kafka/catalogue.ts";
import type { Lens } from "../kafka/version.ts";
import { type Answered, remembered } from "../kafka/walk.ts";
import type { Place } from "../syntax/document.ts";
import type { Assignment, Component, Layer, Party, Program, Role } from "./component.ts";
import { everySpec, knownSpec } from "./known-spec.ts";
import { layeredSettings } from "./layered-settings.ts";
import { isActive, type View } from "./profiles.ts";
import { programs } from "./program.ts";
import { inOrder } from "./rank.ts";
import { acceptedAs } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** A component in one view, seen through a lens on one release. */
export interface EffectiveComponent {
  readonly component: Component;
  readonly role: Role;
  readonly program: Program;
  readonly name: string | undefined;
  readonly anchor: Place;
  readonly carrier: string;
  /** The winning written value of a setting, `undefined` where no file gives it. */
  written(key: string): WrittenSetting | undefined;
  /** The value at run time: written, else the framework's default, else what the client computes, else Kafka's default. */
  effective(key: string): Setting;
  /** All written settings, in the order of the files. */
  settings(): readonly WrittenSetting[];
  /**
   * The names of all written settings, or of those that `which` chooses. Unlike `settings`, asking for them asks for no release.
   * The choice is remembered by the function, which therefore is one for the whole run and depends on nothing else.
   */
  keys(which?: KeyChoice): readonly string[];
  /** All written settings whose value some release or other refuses, and perhaps more; asking for them asks for no release either. */
  refusedSomewhere(): ReadonlySet<string>;
  /** Kafka's specification of a setting in this role or the client it is handed on to, `undefined` where the release does not know it. */
  spec(key: string): Spec | undefined;
}

/** Chooses among the written keys of a party. */
export type KeyChoice = (key: string, party: Party) => boolean;

/** The winning assignments of a component in one view: independent of releases, so made once for all rules. */
export interface Merged {
  readonly component: Component;
  readonly written: ReadonlyMap<string, readonly Assignment[]>;
  readonly framework: ReadonlyMap<string, readonly Assignment[]>;
  /** What is written too weakly to count against a default of the framework. */
  readonly shadowed: ReadonlySet<Assignment>;
}

/** Merges the layers for one view; `undefined` where nothing of the component applies in it. */
export function merge(component: Component, view: View): Merged | undefined {
  const written = new Map<string, readonly Assignment[]>();
  const framework = new Map<string, readonly Assignment[]>();
  const shadowed = new Set<Assignment>();
  for (const layer of [...component.layers, defaultsOf(component)]) {
    const isFramework = layer.origin === "framework-default";
    for (const [key, assignments] of chainsOf(layer, view)) {
      if (!isFramework && framework.has(key)) for (const one of assignments) shadowed.add(one);
      const target = isFramework ? framework : written;
      const stronger = target.get(key);
      target.set(key, stronger === undefined ? assignments : [...stronger, ...assignments]);
    }
  }
  const present =
    written.size > 0 || (component.presence ?? []).some((activation) => isActive(activation, view.profiles));
  return present ? { component, written, framework, shadowed } : undefined;
}

/** What the program gives to a client below everything that is written. */
function defaultsOf({ program, role }: Component): Layer {
  const { defaults } = programs[program];
  return { origin: "framework-default", assignments: defaults === "unknown" ? [] : (defaults[role] ?? []) };
}

/** The assignments of a layer that apply in a view, by key, the strongest first; a key that its strongest takes away is not there. */
function chainsOf(layer: Layer, { profiles }: View): ReadonlyMap<string, readonly Assignment[]> {
  const chains = new Map<string, Assignment[]>();
  const active = layer.assignments.filter((one) => isActive(one.activation, profiles));
  for (const one of inOrder(active, profiles).toReversed()) {
    const chain = chains.get(one.key);
    const known = one.givenIn === undefined ? one : { ...one, given: one.givenIn(profiles) };
    if (chain === undefined) chains.set(one.key, [known]);
    else chain.push(known);
  }
  for (const [key, [strongest]] of chains) if (strongest?.given.absent === true) chains.delete(key);
  return chains;
}

/** Looks at a merged component through a lens. What it has been asked before is remembered with the merged component. */
export function effective(merged: Merged, lens: Lens): EffectiveComponent {
  const { component } = merged;
  const { role, program, name, anchor, carrier } = component;
  const memory = memoryOf(merged);
  return {
    component,
    role,
    program,
    name,
    anchor,
    carrier,
    written: (key) =>
      remembered(answersTo(memory.written, key), lens, (at) => layeredSettings(merged, at).written(key)),
    keys: (which) => (which === undefined ? memory.keys : chosenKeys(memory, which, component)),
    refusedSomewhere: () => (memory.refused ??= refusedKeys(merged)),
    settings() {
      const written = memory.keys.flatMap((key) => this.written(key) ?? []);
      return written.sort((a, b) => a.entry.span.start - b.entry.span.start);
    },
    spec: (key) => remembered(answersTo(memory.spec, key), lens, (at) => specOf(component, key, at)),
    effective: (key) => remembered(answersTo(memory.effective, key), lens, (at) => atRunTime(merged, key, at)),
  };
}

function specOf(component: Component, key: string, lens: Lens): Spec | undefined {
  const found = knownSpec(component, key, lens);
  return found === "not-yet" ? undefined : found;
}

function atRunTime(merged: Merged, key: string, lens: Lens): Setting {
  const { role, program } = merged.component;
  const given = layeredSettings(merged, lens);
  return programs[program].computed[role]?.get(key)?.(given) ?? given.inherent(key);
}

/** What a merged component was asked by any rule at any release. */
interface Memory {
  readonly keys: readonly string[];
  readonly written: Answers<WrittenSetting | undefined>;
  readonly spec: Answers<Spec | undefined>;
  readonly effective: Answers<Setting>;
  readonly chosen: Map<KeyChoice, readonly string[]>;
  refused?: ReadonlySet<string>;
}

type Answers<T> = Map<string, Answered<T>[]>;

const memories = new WeakMap<Merged, Memory>();

function memoryOf(merged: Merged): Memory {
  const known = memories.get(merged);
  if (known !== undefined) return known;
  const keys = [...merged.written.keys()];
  const memory = { keys, written: new Map(), spec: new Map(), effective: new Map(), chosen: new Map() };
  memories.set(merged, memory);
  return memory;
}

function chosenKeys({ keys, chosen }: Memory, which: KeyChoice, party: Party): readonly string[] {
  const known = chosen.get(which) ?? keys.filter((key) => which(key, party));
  chosen.set(which, known);
  return known;
}

function refusedKeys({ component, written }: Merged): ReadonlySet<string> {
  const isRefused = (key: string, { given: { value } }: Assignment): boolean =>
    value !== undefined && everySpec(component, key).some((spec) => acceptedAs(spec, value) === undefined);
  return new Set([...written].filter(([key, chain]) => chain.some((one) => isRefused(key, one))).map(([key]) => key));
}

function answersTo<T>(answers: Answers<T>, key: string): Answered<T>[] {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const none: Answered<T>[] = [];
  answers.set(key, none);
  return none;
}
