/** Plain .properties files that one Kafka program reads: client, broker, topic, Streams, Connect and MirrorMaker files. */

import type { Program, Role } from "../../model/component.ts";
import { cataloguesOf } from "../../model/program.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier, Hints } from "../carrier.ts";
import { forms } from "../files.ts";
import { plainComponents } from "./component.ts";
import { flowComponents } from "./mirror-maker.ts";
import { plainSigns } from "./names.ts";
import { rolesByContent, rolesOf } from "./roles.ts";

export const plain: Carrier = {
  id: "plain",
  files: [forms.properties, forms.conf],
  signs: plainSigns,
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => ({
    carrier: plain.id,
    components: documents.flatMap((document) => {
      const roles = rolesIn(document, hints);
      const flows = roles.includes("mirror-maker") ? flowComponents(document, entriesOf(document), plain.id) : [];
      const others = flows.length > 0 ? roles.filter((role) => role !== "mirror-maker") : roles;
      return [...flows, ...plainComponents(document, others, { carrier: plain.id, program: hints.program ?? "java" })];
    }),
    unbound: [],
    files: documents,
  }),
};

/** The programs whose names these files have; `unknown` are those of people who took over Kafka's. */
const readers: readonly Program[] = ["java", "unknown"];

function rolesIn(document: ConfigFile, { role, program }: Hints): readonly Role[] {
  const entries = entriesOf(document);
  if (document.parts.some(({ grammar }) => grammar !== "properties") || entries.length === 0) return [];
  if (program === undefined) return role === undefined ? rolesOf(document.path, entries) : [role];
  if (!readers.includes(program)) return [];
  const roles = role === undefined ? rolesByContent(document.path, entries) : [role];
  return roles.filter((one) => cataloguesOf({ role: one, program }).length > 0);
}
