/** What the components of a reading share in one view, found once for all of them: many cost what each costs alone. */
import type { Component, Reading, Refusal, Role, UnboundEntry } from "../model/component.ts";
import { type Merged, merge } from "../model/merge.ts";
import { isActive, type View } from "../model/profiles.ts";

export interface Scene {
  readonly reading: Reading;
  readonly view: View;
  /** The components that exist in the view. */
  readonly merged: readonly Merged[];
  readonly unbound: readonly UnboundEntry[];
  readonly refusals: readonly Refusal[];
  /** The clients of a component's application that play a role, itself among them; another program in the same files is nobody's neighbour. */
  beside(component: Component, role: Role): readonly Merged[];
}

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
    return {
      reading,
      view,
      merged,
      unbound: reading.unbound.filter((one) => isActive(one.activation, view.profiles)),
      refusals: merged.length === 0 ? [] : (reading.refusals?.(view.profiles) ?? []),
      beside: (component, role) => known.get(partyOf(component, role)) ?? [],
    };
  });
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
