/** Which entries a component inherits from what is common to several: looked through once for a component. */

import type { Entry } from "../syntax/document.ts";
import type { Component } from "./component.ts";

/** True for an entry of a layer that is common to several components; false where nothing stands in a file. */
export function isInherited(component: Component, entry: Entry | undefined): boolean {
  const known = inherited.get(component) ?? inheritedBy(component);
  inherited.set(component, known);
  return entry !== undefined && known.has(entry);
}

const inherited = new WeakMap<Component, ReadonlySet<Entry>>();

function inheritedBy({ layers }: Component): ReadonlySet<Entry> {
  const common = layers.filter(({ origin }) => origin === "inherited").flatMap(({ assignments }) => assignments);
  return new Set(common.flatMap(({ entry }) => entry ?? []));
}
