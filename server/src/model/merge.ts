/** Merges the layers of a component for one view: which assignment of a key wins, whatever the release. */
import { activeIn, byProfiles } from "./by-profiles.ts";
import type { Assignment, Component, Layer } from "./component.ts";
import type { Activation, View } from "./profiles.ts";
import { programs } from "./program.ts";
import { inOrder } from "./rank.ts";

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
  const present = written.size > 0 || appliesIn(component.presence ?? [], view.profiles);
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
  for (const one of inOrder(activeIn(layer.assignments, profiles), profiles).toReversed()) {
    const chain = chains.get(one.key);
    const known = one.givenIn === undefined ? one : { ...one, given: one.givenIn(profiles) };
    if (chain === undefined) chains.set(one.key, [known]);
    else chain.push(known);
  }
  for (const [key, [strongest]] of chains) if (strongest?.given.absent === true) chains.delete(key);
  return chains;
}

function appliesIn(presence: readonly Activation[], profiles: readonly string[]): boolean {
  const known = presences.get(presence) ?? byProfiles(presence, (activation) => activation);
  presences.set(presence, known);
  return known(profiles).length > 0;
}

const presences = new WeakMap<readonly Activation[], (profiles: readonly string[]) => readonly Activation[]>();
