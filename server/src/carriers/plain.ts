/** Plain .properties files that one Kafka program reads: client, broker, topic, Streams, Connect and MirrorMaker files. */

import type { Component, Reading, Role } from "../model/component.ts";
import { givenPlainly } from "../model/placeholder.ts";
import { type ConfigDocument, type Entry, entriesOf } from "../syntax/document.ts";
import type { Carrier, Hints } from "./carrier.ts";
import { flowComponents } from "./mirror-maker.ts";
import { rolesOf } from "./plain-roles.ts";

export const plain: Carrier = {
  id: "plain",
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => readPlain(documents, hints),
};

function readPlain(documents: readonly ConfigDocument[], hints: Hints): Reading {
  const components = documents.flatMap((document) => {
    const roles = rolesIn(document, hints);
    return roles.flatMap((role) => {
      const flows = role === "mirror-maker" ? flowComponents(document, entriesOf(document), plain.id) : [];
      return flows.length > 0 ? flows : [component(document, role, roles.length > 1)];
    });
  });
  return { carrier: plain.id, components, unbound: [], documents };
}

function rolesIn(document: ConfigDocument, hints: Hints): readonly Role[] {
  if (document.format !== "properties") return [];
  const entries = entriesOf(document);
  if (entries.length === 0) return [];
  return hints.role === undefined ? rolesOf(document.uri, entries) : [hints.role];
}

function component(document: ConfigDocument, role: Role, shared: boolean): Component {
  // Kafka's own loader knows no sections: `#---` is a comment to it.
  const entries = entriesOf(document);
  const name = entries.findLast((entry) => entry.key === nameKeys[role])?.value;
  return {
    id: `${role}@${document.uri}`,
    role,
    ...(name === undefined ? {} : { name }),
    carrier: plain.id,
    anchor: { uri: document.uri, span: anchorOf(entries) },
    near: entries.at(-1),
    layers: [
      {
        origin: "written",
        assignments: entries.map((entry) => ({ key: entry.key, given: givenPlainly(entry.value), entry })),
      },
    ],
    partial: shared,
    shared,
    spelling: (key) => [key],
  };
}

const nameKeys: Readonly<Partial<Record<Role, string>>> = {
  "connect-sink": "name",
  "connect-source": "name",
  streams: "application.id",
};

function anchorOf(entries: readonly Entry[]) {
  return entries[0]?.keySpan ?? { start: 0, end: 0 };
}
