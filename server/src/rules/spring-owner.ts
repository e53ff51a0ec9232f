/** Which component tells of an entry under spring.kafka, so that each entry is told once. */
import type { Role, UnboundEntry } from "../model/component.ts";
import type { RuleContext } from "./rule.ts";

/** The component that tells of an entry: the section's own, else the first that there is. */
export function ownerOf({ canonical }: UnboundEntry, self: Role, { siblings }: RuleContext): Role | undefined {
  const isThere = (role: Role): boolean => role === self || siblings(role).length > 0;
  const section = roles.find((role) => canonical.startsWith(`spring.kafka.${role}.`));
  return section !== undefined && isThere(section) ? section : roles.find(isThere);
}

const roles: readonly Role[] = ["producer", "consumer", "listener", "streams", "admin"];
