/** Parties that are not read from a file: what completion, hovers and explanations ask about. */
import type { Party, Role } from "./component.ts";

/** A part of Kafka's own software. */
export function javas(role: Role): Party {
  return { role, program: "java" };
}

/** A part of a Spring application. */
export function springs(role: Role): Party {
  return { role, program: "spring-boot" };
}

/** True for two that read settings alike. */
export function isSameParty(one: Party, other: Party): boolean {
  return one.role === other.role && one.program === other.program;
}
