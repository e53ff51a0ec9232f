/** How a release knows a setting: in the catalogues of the party itself, else in those of a client that it is handed on to. */
import { catalogueOf, type Spec } from "../kafka/catalogue.ts";
import type { Lens } from "../kafka/version.ts";
import type { Party } from "./component.ts";
import { handedOn } from "./handed-on.ts";
import { cataloguesOf } from "./program.ts";

/** `not-yet` for a setting that only other releases know, `undefined` for a name of no catalogue. */
export type KnownSpec = Spec | "not-yet" | undefined;

/** Looks a written key up at the release under the lens. */
export function knownSpec(party: Party, key: string, lens: Lens): KnownSpec {
  const own = ownSpec(party, key, lens);
  if (own !== undefined) return own;
  if (cataloguesOf(party).some((one) => catalogueOf(one).periods(key).length > 0)) return "not-yet";
  const handed = handedOn(party.role, key);
  if (handed === undefined) return undefined;
  const catalogue = catalogueOf(handed.role);
  return catalogue.spec(handed.key, lens) ?? (catalogue.periods(handed.key).length > 0 ? "not-yet" : undefined);
}

/** What any release says of a written key, in the party's catalogues or those of the client that it is handed on to. */
export function everySpec(party: Party, key: string): readonly Spec[] {
  const own = cataloguesOf(party).flatMap((one) => catalogueOf(one).periods(key));
  const handed = handedOn(party.role, key);
  return handed === undefined ? own : [...own, ...catalogueOf(handed.role).periods(handed.key)];
}

/** The party's own specification alone: only for these there are defaults. */
export function ownSpec(party: Party, key: string, lens: Lens): Spec | undefined {
  for (const one of cataloguesOf(party)) {
    const found = catalogueOf(one).spec(key, lens);
    if (found !== undefined) return found;
  }
  return undefined;
}
