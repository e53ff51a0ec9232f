/** Kubernetes ConfigMaps: the files that they hold are read as what they are, each where it stands. */
import type { ConfigDocument, Entry, Part } from "../../syntax/document.ts";
import type { Divisions, Embedding } from "../../syntax/read.ts";
import { literalBlock } from "../block.ts";
import type { Carrier } from "../carrier.ts";
import { forms, languageOfName } from "../files.ts";
import { grammarOf } from "../grammar-of.ts";

export const configMap: Carrier = {
  id: "config-map",
  files: [forms.yaml, forms.helm],
  signs: { words: ["ConfigMap"] },
  divide: (document) => ({ embeddings: document.parts.flatMap((part) => filesIn(document, part)), slices: [] }),
  // The files in it are other carriers'.
  recognise: () => false,
  read: (files) => ({ carrier: configMap.id, components: [], unbound: [], files }),
};

function filesIn(document: ConfigDocument, { grammar, entries }: Part): Divisions["embeddings"] {
  if (grammar !== "kubernetes-yaml") return [];
  return entries.flatMap((entry, index): readonly Embedding[] => {
    const data = entry.path.findLastIndex(({ name }) => name === "data");
    const name = entry.path[data + 1]?.name.replace(/^\[(.*)\]$/, "$1");
    if (data === -1 || entry.path.length !== data + 2 || name === undefined || languageOfName(name, "") === undefined)
      return [];
    const above = entry.path.slice(0, data).map((step) => step.name);
    if (siblingOf(entries, above, "kind")?.value !== "ConfigMap") return [];
    const resource = siblingOf(entries, [...above, "metadata"], "name")?.value ?? `${entry.part}-${index}`;
    const path = `${document.uri}/${resource}/${name}`;
    return embedded(document.text, entry, path);
  });
}

function siblingOf(entries: readonly Entry[], above: readonly string[], name: string): Entry | undefined {
  const path = [...above, name];
  return entries.find(
    (entry) => entry.path.length === path.length && path.every((step, index) => entry.path[index]?.name === step),
  );
}

/** A literal block is read in its place; what is folded or quoted can be read and not edited. */
function embedded(text: string, entry: Entry, path: string): readonly Embedding[] {
  if (entry.value === undefined || entry.viaAlias) return [];
  const grammar = grammarOf(path, entry.value);
  const range = literalBlock(text, entry);
  if (range !== undefined) return [{ grammar, entries: [entry], range, path }];
  return [{ grammar, entries: [entry], range: entry.valueSpan, folded: entry.value, path }];
}
