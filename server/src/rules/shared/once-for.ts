/** What many components are asked about alike, found once for all of them: many cost what each costs alone. */
import type { UnboundEntry } from "../../model/component.ts";
import type { EffectiveComponent } from "../../model/effective.ts";
import type { RuleContext } from "../rule.ts";

/** `find`, remembered by the list itself: it goes with the list. */
export function onceFor<T>(find: (unbound: readonly UnboundEntry[]) => T): (unbound: readonly UnboundEntry[]) => T {
  const found = new WeakMap<readonly UnboundEntry[], { readonly value: T }>();
  return (unbound) => {
    const known = found.get(unbound) ?? { value: find(unbound) };
    found.set(unbound, known);
    return known.value;
  };
}

/** `find`, remembered for a component and those beside it in one view; it has to give all of them the same. */
export function onceForNeighbours<T>(
  find: (component: EffectiveComponent, context: RuleContext) => T,
): (component: EffectiveComponent, context: RuleContext) => T {
  const ofView = onceFor(() => new Map<string, T>());
  return (component, context) => {
    const { application, program } = component.component;
    const known = ofView(context.unbound);
    const party = JSON.stringify([application, program]);
    const value = known.get(party) ?? find(component, context);
    known.set(party, value);
    return value;
  };
}
