/** What a head may call the role and the program of its file, and what earlier versions called them. */
import type { Program, Role } from "../model/component.ts";

/** The roles that a file can claim. */
export const headRoles: readonly Role[] = [
  "producer",
  "consumer",
  "admin",
  "client",
  "streams",
  "broker",
  "topic",
  "connect-worker",
  "connect-sink",
  "connect-source",
  "mirror-maker",
];

/** The programs that a file can claim; for those of frameworks their own files stand. */
export const headPrograms: readonly Program[] = ["java", "librdkafka", "unknown"];

/** What a role in a head claims: in 0.1 the clients of librdkafka had roles of their own. */
export interface Claim {
  readonly role: Role;
  readonly program?: Program;
}

/** Reads a role as this version or an earlier one writes it; `undefined` where it is none. */
export function claimOf(role: string): Claim | undefined {
  const [, older] = /^librdkafka-(producer|consumer|client)$/.exec(role) ?? [];
  const found = headRoles.find((one) => one === (older ?? role));
  if (found === undefined) return undefined;
  return older === undefined ? { role: found } : { role: found, program: "librdkafka" };
}
