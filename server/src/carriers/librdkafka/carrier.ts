/** Files of librdkafka: `key=value` lines with its own names, of which two may mean the same. */
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier, Hints } from "../carrier.ts";
import { forms } from "../files.ts";
import { plainComponents } from "../plain/component.ts";
import { plainSigns } from "../plain/names.ts";
import { type ClientRole, canonicalName, clientRoles, librdkafkaRoles, rolesByNames } from "./roles.ts";

export const librdkafka: Carrier = {
  id: "librdkafka",
  files: [forms.properties, forms.conf],
  signs: plainSigns,
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => ({
    carrier: librdkafka.id,
    components: documents.flatMap((document) =>
      plainComponents(document, rolesIn(document, hints), {
        carrier: librdkafka.id,
        program: "librdkafka",
        canonical: canonicalName,
      }),
    ),
    unbound: [],
    files: documents,
  }),
};

function rolesIn(document: ConfigFile, { role, program }: Hints): readonly ClientRole[] {
  const entries = entriesOf(document);
  if (document.parts.some(({ grammar }) => grammar !== "properties") || entries.length === 0) return [];
  if (program === undefined) return role === undefined ? librdkafkaRoles(document.path, entries) : [];
  if (program !== "librdkafka") return [];
  return role === undefined ? rolesByNames(entries.map(({ key }) => key)) : clientRoles.filter((one) => one === role);
}
