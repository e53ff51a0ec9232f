/** What the components of a reading share in one view, found once for all of them: many cost what each costs alone. */
import { activeIn } from "../model/by-profiles.ts";
import type { Component, Reading, Refusal, Role, UnboundEntry } from "../model/component.ts";
import { type Merged, merge } from "../model/merge.ts";
import type { View } from "../model/profiles.ts";

export interface Scene {
  readonly reading: Reading;
  readonly view: View;
  /** The components that exist in the view. */
  readonly merged: readonly Merged[];
  readonly unbound: readonly UnboundEntry[];
  readonly refusals: readonly Refusal[];
  /** What is around a component beside itself, but for places: equal texts are alike. `undefined` where there are neighbours, who have more to them. */
  around(component: Component, what: Around): string | undefined;
  /** The clients of a component's application that play a role, itself among them; another program in the same files is nobody's neighbour. */
  beside(component: Component, role: Role): readonly Merged[];
}

/** What a rule may look at around a component: clients that play a role, entries that bind to nothing, reasons not to start. */
export type Around = Role | "unbound" | "refusals";

/** The scene of each reading, in their order. */
export function scenesOf(readings: readonly Reading[], view: View): readonly Scene[] {
  const mergedBy = new Map(readings.map((one) => [one, one.components.flatMap((c) => merge(c, view) ?? [])]));
  const systems = new Map<string, Map<string, Merged[]>>();
  return readings.map((reading, index) => {
    const merged = mergedBy.get(reading) ?? [];
    const system = systemOf(reading) ?? String(index);
    let byParty = systems.get(system);
    if (byParty === undefined) {
      const together = isEmbedded(reading) ? [reading] : readings.filter((one) => systemOf(one) === system);
      byParty = byPartyOf(together.flatMap((one) => mergedBy.get(one) ?? []));
      systems.set(system, byParty);
    }
    const known = byParty;
    const unbound = activeIn(reading.unbound, view.profiles);
    const refusals = merged.length === 0 ? [] : (reading.refusals?.(view.profiles) ?? []);
    const beside: Scene["beside"] = (component, role) => known.get(partyOf(component, role)) ?? [];
    let printed: Readonly<Record<"unbound" | "refusals", string>> | undefined;
    const around: Scene["around"] = (component, what) => {
      if (what !== "unbound" && what !== "refusals")
        return beside(component, what).some((one) => one.component !== component) ? undefined : "";
      printed ??= { unbound: withoutPlaces(unbound), refusals: withoutPlaces(refusals) };
      return printed[what];
    };
    return { reading, view, merged, unbound, refusals, beside, around };
  });
}

function withoutPlaces(entries: readonly (UnboundEntry | Refusal)[]): string {
  const isPlace = /^(uri|place|section|span|keySpan|valueSpan)$/;
  return JSON.stringify(entries, (key, value: unknown) => (isPlace.test(key) ? undefined : value));
}

/** What one carrier read in documents that are given together is of one system; an embedded file is not of that of another folder. */
function systemOf(reading: Reading): string | undefined {
  return isEmbedded(reading) ? undefined : reading.carrier;
}

function isEmbedded({ files }: Reading): boolean {
  return files.some(({ path, uri }) => path !== uri);
}

function byPartyOf(merged: readonly Merged[]): Map<string, Merged[]> {
  const byParty = new Map<string, Merged[]>();
  for (const one of merged) {
    const party = partyOf(one.component, one.component.role);
    const known = byParty.get(party);
    if (known === undefined) byParty.set(party, [one]);
    else known.push(one);
  }
  return byParty;
}

function partyOf({ application, program }: Component, role: Role): string {
  return JSON.stringify([application, program, role]);
}
