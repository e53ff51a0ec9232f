/** Connectors as Connect's REST interface takes them: `{"name", "config": {…}}`, the bare map of settings, and arrays of either. */
import type { Component, Role } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigDocument, type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import type { Divisions } from "../../syntax/read.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { connectorRole } from "../recognition/roles.ts";

export const connectJson: Carrier = {
  id: "connect-json",
  files: [forms.json, forms.jsonConfig],
  signs: { words: ["connector.class"] },
  divide: (document) => ({ embeddings: [], slices: slicesOf(document) }),
  recognise: (file) => connectorsIn(file).length > 0,
  read: (files) => ({
    carrier: connectJson.id,
    components: files.flatMap((file) => connectorsIn(file).map((connector) => componentOf(file, connector))),
    unbound: [],
    files,
  }),
};

/** One map of a connector's settings: where it stands in the file, and its own entries. */
interface Connector {
  readonly prefix: readonly string[];
  readonly entries: readonly Entry[];
  /** Beside the map where that is called `config`, else in it. */
  readonly name: Entry | undefined;
}

/** The map around each `connector.class`. */
function connectorsIn(file: ConfigFile): readonly Connector[] {
  if (file.parts[0]?.grammar !== "json") return [];
  const all = entriesOf(file);
  return all
    .filter((entry) => entry.path.at(-1)?.name === "connector.class" && entry.value !== undefined)
    .map(({ path }) => {
      const prefix = path.slice(0, -1).map(({ name }) => name);
      const entries = all.filter((entry) => stepsBelow(entry, prefix) === 1);
      const outer = prefix.at(-1) === "config" ? prefix.slice(0, -1) : prefix;
      const name = [...entries, ...all.filter((entry) => stepsBelow(entry, outer) === 1)].find(
        (entry) => entry.path.at(-1)?.name === "name",
      );
      return { prefix, entries, name };
    });
}

/** How many steps an entry lies below a path; `undefined` where it lies elsewhere. */
function stepsBelow({ path }: Entry, prefix: readonly string[]): number | undefined {
  return prefix.every((step, index) => path[index]?.name === step) ? path.length - prefix.length : undefined;
}

/** Each connector of an array is a part of its own. */
function slicesOf(document: ConfigDocument): Divisions["slices"] {
  const connectors = connectorsIn(document);
  if (connectors.length < 2) return [];
  const all = entriesOf(document);
  return connectors.map(({ prefix, name }) => {
    const outer = prefix.at(-1) === "config" ? prefix.slice(0, -1) : prefix;
    const entries = all.filter((entry) => (stepsBelow(entry, outer) ?? 0) > 0);
    return { name: name?.value ?? outer.join(""), entries, depth: outer.length };
  });
}

function componentOf(file: ConfigFile, { prefix, entries, name }: Connector): Component {
  const values = new Map(entries.map((entry) => [entry.path.at(-1)?.name ?? "", entry.value ?? ""]));
  const role: Role = connectorRole(values);
  const [first] = entries;
  return {
    id: `${role}@${file.path}#${prefix.join("/")}`,
    role,
    program: "java",
    ...(name?.value === undefined ? {} : { name: name.value }),
    carrier: connectJson.id,
    anchor: { uri: file.uri, span: (name ?? first)?.keySpan ?? { start: 0, end: 0 } },
    near: entries.at(-1),
    layers: [
      {
        origin: "written",
        assignments: entries.map((entry) => ({
          key: entry.path.at(-1)?.name ?? entry.key,
          given: givenPlainly(entry.value),
          entry,
        })),
      },
    ],
    partial: false,
    shared: false,
    spelling: (key) => [...prefix, key],
  };
}
