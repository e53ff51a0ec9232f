/** The components of a file in which each line is one setting. */
import type { Component, Program, Role } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";

/** How a file of this kind is read. */
export interface PlainReader {
  readonly carrier: string;
  readonly program: Program;
  /** Kafka's name for a written key, where it may be another. */
  readonly canonical?: (key: string) => string;
}

/** One component for each role. */
export function plainComponents(
  document: ConfigFile,
  roles: readonly Role[],
  { carrier, program, canonical = (key) => key }: PlainReader,
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
      partial: shared,
      shared,
      spelling: (key) => [key],
    };
  });
}

const nameKeys: Readonly<Partial<Record<Role, string>>> = {
  "connect-sink": "name",
  "connect-source": "name",
  streams: "application.id",
};
