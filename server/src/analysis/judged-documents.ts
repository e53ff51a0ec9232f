/** Which documents of a set carry something that is judged: settings, their anchors, findings. */
import type { ConfigDocument } from "../syntax/document.ts";
import type { Analysis } from "./analyze.ts";
import { ownDocuments } from "./beside.ts";

/** Without those that have a set of their own and only give values to this one. */
export function judgedDocuments({ documents, components, readings, findings }: Analysis): readonly ConfigDocument[] {
  const written = components.flatMap(({ layers }) => layers.flatMap(({ assignments }) => assignments));
  const uris = new Set([
    ...written.flatMap(({ entry }) => entry?.uri ?? []),
    ...readings.flatMap(({ unbound }) => unbound.map(({ entry }) => entry.uri)),
    ...components.map(({ anchor }) => anchor.uri),
    ...findings.map(({ place }) => place.uri),
  ]);
  const own = ownDocuments(documents);
  return documents.filter(({ uri }) => uris.has(uri) && own.has(uri));
}
