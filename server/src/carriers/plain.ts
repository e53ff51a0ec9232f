/** Plain .properties files that one Kafka program reads: client, broker, topic, Streams, Connect and MirrorMaker files. */

import type { Role } from "../model/component.ts";
import { isLibrdkafka } from "../model/librdkafka.ts";
import { type ConfigDocument, entriesOf } from "../syntax/document.ts";
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
    documents,
  }),
};

function rolesIn(document: ConfigDocument, { role }: Hints): readonly Role[] {
  if (document.format !== "properties") return [];
  const entries = entriesOf(document);
  if (entries.length === 0) return [];
  if (role === undefined) return rolesOf(document.uri, entries);
  return isLibrdkafka(role) ? [] : [role];
}
