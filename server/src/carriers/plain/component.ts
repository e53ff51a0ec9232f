/** The components of a file in which each line is one setting. */
import type { Component, Role } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Owner } from "../recognition/owner.ts";

/** How a file of this kind is read. */
export interface PlainReader {
  readonly carrier: string;
  /** Kafka's name for a written key, where it may be another. */
  readonly canonical: ((key: string) => string) | undefined;
}

/** One component for each role that the owner of a file plays. */
export function plainComponents(
  document: ConfigFile,
  { program, roles, contest }: Owner,
  { carrier, canonical = (key) => key }: PlainReader,
): readonly Component[] {
  const shared = roles.length > 1;
  // Kafka's own loader knows no sections: `#---` is a comment to it.
  const entries = entriesOf(document);
  return roles.map((role) => {
    const name = entries.findLast((entry) => entry.key === nameKeys[role])?.value;
    return {
      id: `${role}@${document.path}`,
      role,
      program,
      ...(name === undefined ? {} : { name }),
      carrier,
      anchor: { uri: document.uri, span: entries[0]?.keySpan ?? { start: 0, end: 0 } },
      near: entries.at(-1),
      layers: [
        {
          origin: "written",
          assignments: entries.map((entry) => ({
            key: canonical(entry.key),
            given: givenPlainly(entry.value),
            entry,
          })),
        },
      ],
      partial: shared || isNamedByCode(role, name),
      shared,
      ...(contest === undefined ? {} : { contest }),
      spelling: (key) => [key],
    };
  });
}

/** Code that gives a Streams application its name may give it more. */
function isNamedByCode(role: Role, name: string | undefined): boolean {
  return role === "streams" && name === undefined;
}

const nameKeys: Readonly<Partial<Record<Role, string>>> = {
  "connect-sink": "name",
  "connect-source": "name",
  streams: "application.id",
};
