/** The entries under spring.cloud.stream that a binding's client is asked about: its own, and those of all bindings at the first of them. */

import type { StreamRole, StreamSurroundings } from "../../../kafka/spring-cloud-stream-near-key.ts";
import { elementsOf } from "../../../kafka/spring-names.ts";
import type { UnboundEntry } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { RuleContext } from "../../rule.ts";
import { onceForNeighbours } from "../../shared/once-for.ts";

/** An entry with the elements of its canonical name, and what may be meant around it. */
export interface NamedStreamEntry {
  readonly one: UnboundEntry;
  readonly elements: readonly string[];
  readonly around: StreamSurroundings;
}

/** Every entry of a set is asked about once for each binding that it may concern; findings at one place become one. */
export function* namedFor(component: EffectiveComponent, context: RuleContext): Iterable<NamedStreamEntry> {
  const { name, role } = component;
  if (role === "streams") {
    // The clients of the other binder speak for what both share.
    if (both.some((one) => context.siblings(one).length > 0)) return;
    const groups = byBinding(context.unbound);
    const around: StreamSurroundings = { roles: both, binder: "kafka-streams", isBinding: (one) => groups.has(one) };
    for (const entries of groups.values()) for (const one of entries) yield { ...one, around };
    return;
  }
  const { names, ownerless, groups } = ownersOf(component, context);
  const around = { binder: "kafka", isBinding: (one: string) => names.has(one) } as const;
  const own = name === undefined ? [] : (groups.get(name) ?? []);
  const roles: readonly StreamRole[] = isRole(role) ? [role] : both;
  for (const one of own) yield { ...one, around: { ...around, roles } };
  for (const one of ownerless) yield { ...one, around: { ...around, roles: both } };
}

type Named = Omit<NamedStreamEntry, "around">;
type ByBinding = ReadonlyMap<string | undefined, readonly Named[]>;

/** The bindings of an application, and the entries that belong to none of them. */
interface Owners {
  readonly groups: ByBinding;
  readonly names: ReadonlySet<string | undefined>;
  readonly ownerless: readonly Named[];
}

const ownersOf = onceForNeighbours((component, { unbound, siblings }): Owners => {
  const names = new Set([component, ...both.flatMap((role) => siblings(role))].map(({ name }) => name));
  const groups = byBinding(unbound);
  const ownerless = [...groups].flatMap(([name, entries]) => (name !== undefined && names.has(name) ? [] : entries));
  return { groups, names, ownerless };
});

/** Entries by the binding whose name they hold. */
function byBinding(unbound: readonly UnboundEntry[]): ByBinding {
  const groups = new Map<string | undefined, Named[]>();
  for (const one of unbound) {
    if (!one.canonical.startsWith("spring.cloud.")) continue;
    const elements = elementsOf(one.canonical);
    const binding = elements[elements.indexOf("bindings") + 1];
    const group = groups.get(binding);
    if (group === undefined) groups.set(binding, [{ one, elements }]);
    else group.push({ one, elements });
  }
  return groups;
}

const both: readonly StreamRole[] = ["consumer", "producer"];

function isRole(role: string): role is StreamRole {
  return role === "consumer" || role === "producer";
}
