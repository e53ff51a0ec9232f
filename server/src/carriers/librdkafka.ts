/** Files of librdkafka: `key=value` lines with its own names, of which two may mean the same. */
import type { LibrdkafkaRole } from "../model/component.ts";
import { isLibrdkafka } from "../model/librdkafka.ts";
import { type ConfigFile, entriesOf } from "../syntax/document.ts";
import type { Carrier, Hints } from "./carrier.ts";
import { canonicalName, librdkafkaRoles } from "./librdkafka-roles.ts";
import { plainComponents } from "./plain-component.ts";

export const librdkafka: Carrier = {
  id: "librdkafka",
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => ({
    carrier: librdkafka.id,
    components: documents.flatMap((document) =>
      plainComponents(document, rolesIn(document, hints), librdkafka.id, canonicalName),
    ),
    unbound: [],
    files: documents,
  }),
};

function rolesIn(document: ConfigFile, { role }: Hints): readonly LibrdkafkaRole[] {
  const entries = entriesOf(document);
  if (document.parts.some(({ grammar }) => grammar !== "properties") || entries.length === 0) return [];
  if (role !== undefined) return isLibrdkafka(role) ? [role] : [];
  return librdkafkaRoles(document.path, entries);
}
