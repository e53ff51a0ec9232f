/** Plain .properties files that one Kafka program reads: client, broker, topic, Streams, Connect and MirrorMaker files. */

import type { Role } from "../model/component.ts";
import { isLibrdkafka } from "../model/librdkafka.ts";
import { type ConfigFile, entriesOf } from "../syntax/document.ts";
import type { Carrier, Hints } from "./carrier.ts";
import { flowComponents } from "./mirror-maker.ts";
import { plainComponents } from "./plain-component.ts";
import { rolesOf } from "./plain-roles.ts";

export const plain: Carrier = {
  id: "plain",
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => ({
    carrier: plain.id,
    components: documents.flatMap((document) => {
      const roles = rolesIn(document, hints);
      const flows = roles.includes("mirror-maker") ? flowComponents(document, entriesOf(document), plain.id) : [];
      const others = flows.length > 0 ? roles.filter((role) => role !== "mirror-maker") : roles;
      return [...flows, ...plainComponents(document, others, plain.id)];
    }),
    unbound: [],
    files: documents,
  }),
};

function rolesIn(document: ConfigFile, { role }: Hints): readonly Role[] {
  if (document.parts.some(({ grammar }) => grammar !== "properties")) return [];
  const entries = entriesOf(document);
  if (entries.length === 0) return [];
  if (role === undefined) return rolesOf(document.path, entries);
  return isLibrdkafka(role) ? [] : [role];
}
