/** Merges a component's layers for one view and one release: the value at run time, where it comes from, and what it overrides. */

import type { Spec } from "../kafka/catalogue.ts";
import type { Lens } from "../kafka/version.ts";
import type { Place } from "../syntax/document.ts";
import type { Assignment, Component, Layer, Program, Role } from "./component.ts";
import { knownSpec } from "./known-spec.ts";
import { layeredSettings } from "./layered-settings.ts";
import { isActive, type View } from "./profiles.ts";
import { programs } from "./program.ts";
import { inOrder } from "./rank.ts";
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
  /** The names of all written settings; unlike `settings`, asking for them asks for no release. */
  keys(): readonly string[];
  /** Kafka's specification of a setting in this role or the client it is handed on to, `undefined` where the release does not know it. */
  spec(key: string): Spec | undefined;
}

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
  const written = new Map<string, Assignment[]>();
  const framework = new Map<string, Assignment[]>();
  const shadowed = new Set<Assignment>();
  for (const layer of [...component.layers, defaultsOf(component)]) {
    const isFramework = layer.origin === "framework-default";
    for (const [key, assignments] of chainsOf(layer, view)) {
      if (!isFramework && framework.has(key)) for (const one of assignments) shadowed.add(one);
      const target = isFramework ? framework : written;
      target.set(key, [...(target.get(key) ?? []), ...assignments]);
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
function chainsOf(layer: Layer, view: View): ReadonlyMap<string, readonly Assignment[]> {
  const chains = new Map<string, Assignment[]>();
  const active = layer.assignments.filter((one) => isActive(one.activation, view.profiles));
  for (const one of inOrder(active, view.profiles).toReversed()) {
    const chain = chains.get(one.key);
    const known = one.givenIn === undefined ? one : { ...one, given: one.givenIn(view.profiles) };
    if (chain === undefined) chains.set(one.key, [known]);
    else chain.push(known);
  }
  return new Map([...chains].filter(([, chain]) => chain[0]?.given.absent !== true));
}

/** Looks at a merged component through a lens. */
export function effective(merged: Merged, lens: Lens): EffectiveComponent {
  const { component } = merged;
  const { role, program, name, anchor, carrier } = component;
  const { written, inherent } = layeredSettings(merged, lens);
  const computed = programs[program].computed[role];
  const keys = [...merged.written.keys()];
  return {
    component,
    role,
    program,
    name,
    anchor,
    carrier,
    written,
    keys: () => keys,
    settings: () => keys.flatMap((key) => written(key) ?? []).sort((a, b) => a.entry.span.start - b.entry.span.start),
    spec: (key) => {
      const found = knownSpec(component, key, lens);
      return found === "not-yet" ? undefined : found;
    },
    effective: (key) => computed?.get(key)?.({ written, inherent, lens }) ?? inherent(key),
  };
}
