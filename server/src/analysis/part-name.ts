/** What the configuration that a component stands in is called, where its file holds several. */
import type { Component } from "../model/component.ts";
import { masked } from "../model/secret/shapes.ts";
import { fileName } from "../syntax/address.ts";
import { type ConfigDocument, fileAt, partAt } from "../syntax/document.ts";

/** A service, a connector of a list, or the name of an embedded file; `undefined` for a file that is one configuration. */
export function partNameOf({ anchor }: Component, documents: readonly ConfigDocument[]): string | undefined {
  const document = documents.find(({ uri }) => uri === anchor.uri);
  if (document === undefined) return undefined;
  const part = partAt(document, anchor.span.start)?.name;
  const { path, uri } = fileAt(document, anchor.span.start);
  const name = part ?? (path === uri ? undefined : fileName(path));
  return name === undefined ? undefined : masked(name);
}
