/** Parties by hand, for tests of what links them. */
import type { Fact, Party } from "../../server/src/system/party.ts";

/** A party of a file, with what a test says of it. */
export function party(uri: string, role: Party["role"], more: Partial<Party> = {}): Party {
  const id = `${uri} ${role} ${more.name ?? ""}`;
  return {
    id,
    component: id,
    uri,
    application: uri,
    role,
    program: "java",
    carrier: "plain",
    views: [[]],
    development: false,
    facts: {},
    unsure: [],
    listens: [],
    writes: [],
    reads: [],
    makesTopics: false,
    transactional: false,
    ...more,
  };
}

/** Facts that a file gives. */
export function written(values: Readonly<Record<string, Fact["value"]>>): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, written: true }]));
}
