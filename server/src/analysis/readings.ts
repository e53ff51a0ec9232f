/** What the carriers read in documents: each in the files that belong together for it, each file with its own head. */
import { carriers } from "../carriers/all.ts";
import type { Carrier } from "../carriers/carrier.ts";
import { headOfFile } from "../comments/heads.ts";
import type { Reading } from "../model/component.ts";
import { masked } from "../model/secret/shapes.ts";
import type { ConfigDocument, ConfigFile } from "../syntax/document.ts";

/** The readings of documents that are given weakest first, carrier by carrier. */
export function readingsOf(documents: readonly ConfigDocument[]): readonly Reading[] {
  const files = documents.flatMap((document) => document.files);
  const open = new Set(documents.flatMap(({ uri, template }) => (template === "open" ? [uri] : [])));
  return carriers
    .flatMap((carrier) => setsOf(carrier, files).flatMap((set) => readingOf(carrier, set)))
    .map((reading) => (open.size === 0 ? reading : withOpen(reading, open)));
}

/** A template that fills in more than values may give its components more than can be seen. */
function withOpen(reading: Reading, open: ReadonlySet<string>): Reading {
  const components = reading.components.map((one) => (open.has(one.anchor.uri) ? { ...one, partial: true } : one));
  return { ...reading, components };
}

function readingOf(carrier: Carrier, files: readonly ConfigFile[]): readonly Reading[] {
  const { joins } = carrier;
  const joined = joins === undefined ? files : files.filter((file) => joins(file, files));
  const first = joined.find((file) => carrier.recognise(file, headOfFile(file), joined));
  return first === undefined ? [] : [withNamesShown(carrier.read(joined, headOfFile(first)))];
}

/** A name is part of nearly all that is said of a component, and may be one of its id behind the address. */
function withNamesShown(reading: Reading): Reading {
  const components = reading.components.map((one) => ({
    ...one,
    id: one.id.replace(/#.*$/s, masked),
    ...(one.name === undefined ? {} : { name: masked(one.name) }),
  }));
  return { ...reading, components };
}

/** For a carrier that judges files together the whole documents, and the embedded files of each folder; for others each file alone. */
function setsOf(carrier: Carrier, files: readonly ConfigFile[]): readonly (readonly ConfigFile[])[] {
  if (carrier.joins === undefined) return files.map((file) => [file]);
  const sets = new Map<string, ConfigFile[]>();
  for (const file of files) {
    const folder = file.path === file.uri ? "" : file.path.slice(0, file.path.lastIndexOf("/"));
    const set = sets.get(folder);
    if (set === undefined) sets.set(folder, [file]);
    else set.push(file);
  }
  return [...sets.values()];
}
