/** Which component tells of an entry under spring.kafka, so that each entry is told once. */
import type { Refusal, Role, UnboundEntry } from "../../../model/component.ts";
import type { Entry } from "../../../syntax/document.ts";
import type { RuleContext } from "../../rule.ts";

/** The component that tells of an entry: the section's own, else the first that there is. */
export function ownerOf({ canonical }: UnboundEntry, self: Role, { siblings }: RuleContext): Role | undefined {
  const isThere = (role: Role): boolean => role === self || siblings(role).length > 0;
  const section = springRoles.find((role) => canonical.startsWith(`spring.kafka.${role}.`));
  return section !== undefined && isThere(section) ? section : springRoles.find(isThere);
}

/** The refusals of one kind, for the one component that tells of those that have no section of their own. */
export function refusalsFor(
  kind: Refusal["kind"],
  self: Role,
  context: RuleContext,
): readonly (Refusal & { readonly entry: Entry })[] {
  if (!tellsForAll(self, context)) return [];
  const { refusals, lens } = context;
  return refusals.flatMap(({ entry, ...refusal }) =>
    refusal.kind === kind &&
    entry !== undefined &&
    (refusal.springBoot === undefined || lens.within("springBoot", refusal.springBoot))
      ? [{ ...refusal, entry }]
      : [],
  );
}

/** True for the one component that tells of what belongs to none of them. */
export function tellsForAll(self: Role, { siblings }: RuleContext): boolean {
  return springRoles.find((role) => role === self || siblings(role).length > 0) === self;
}

/** The roles of components that Spring's files set up, in the order in which they speak for all. */
export const springRoles: readonly Role[] = ["producer", "consumer", "listener", "streams", "admin"];
