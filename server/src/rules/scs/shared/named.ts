/** The entries under spring.cloud.stream that a binding's client is asked about: its own, and those of all bindings at the first of them. */

import type { StreamRole, StreamSurroundings } from "../../../kafka/spring-cloud-stream-near-key.ts";
import { elementsOf } from "../../../kafka/spring-names.ts";
import type { UnboundEntry } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { RuleContext } from "../../rule.ts";

/** An entry with the elements of its canonical name, and what may be meant around it. */
export interface NamedStreamEntry {
  readonly one: UnboundEntry;
  readonly elements: readonly string[];
  readonly around: StreamSurroundings;
}

/** Every entry of a set is asked about once for each binding that it may concern; findings at one place become one. */
export function* namedFor(component: EffectiveComponent, context: RuleContext): Iterable<NamedStreamEntry> {
  const readers = [component, ...both.flatMap((role) => context.siblings(role))];
  const isStreams = component.role === "streams";
  // The clients of the other binder speak for what both share.
  if (isStreams && readers.length > 1) return;
  const names = new Set(isStreams ? bindingsIn(context) : readers.map(({ name }) => name));
  for (const one of context.unbound) {
    if (!one.canonical.startsWith("spring.cloud.")) continue;
    const elements = elementsOf(one.canonical);
    const binding = elements[elements.indexOf("bindings") + 1];
    const isOwned = !isStreams && binding !== undefined && names.has(binding);
    if (isOwned && binding !== component.name) continue;
    const roles: readonly StreamRole[] = isOwned && isRole(component.role) ? [component.role] : both;
    const binder = isStreams ? "kafka-streams" : "kafka";
    yield { one, elements, around: { roles, binder, isBinding: (name) => names.has(name) } };
  }
}

/** The names of bindings that the files speak of. */
function bindingsIn({ unbound }: RuleContext): readonly string[] {
  return unbound.flatMap(({ canonical }) => {
    const elements = elementsOf(canonical);
    return elements[elements.indexOf("bindings") + 1] ?? [];
  });
}

const both: readonly StreamRole[] = ["consumer", "producer"];

function isRole(role: string): role is StreamRole {
  return role === "consumer" || role === "producer";
}
