/** Completion where a carrier has its own spelling: the settings of the component around the cursor, as its file would write them. */

import { lensOn } from "../kafka/version.ts";
import type { Component } from "../model/component.ts";
import { intervalsOf } from "../project/versions.ts";
import { type Part, partAt } from "../syntax/document.ts";
import type { Slot } from "../syntax/grammar.ts";
import { grammars } from "../syntax/grammars.ts";
import { partyKeys, partyValues } from "./channel-keys.ts";
import type { CompletionAt } from "./complete-at.ts";
import type { Proposal } from "./proposal.ts";
import { assignmentsOf } from "./setting-at.ts";

/** Keys whose spelling fits the slot at the cursor, and the values of the key there. */
export function completeSpelled(at: CompletionAt): readonly Proposal[] {
  const { document, offset } = at;
  const part = partAt(document, offset);
  const slot = part === undefined ? undefined : slotIn(at, part);
  if (part === undefined || slot === undefined) return [];
  const found = new Map<string, Proposal>();
  for (const component of at.analysis.components.filter((one) => isIn(one, part, at))) {
    const proposals = slot.kind === "key" ? keysFor(component, slot, at) : valuesFor(component, slot, at);
    for (const proposal of proposals) if (!found.has(proposal.label)) found.set(proposal.label, proposal);
  }
  return [...found.values()];
}

function slotIn({ document, offset }: CompletionAt, part: Part): Slot | undefined {
  const { range } = part.source;
  const isEmbedded = range.start > 0 || range.end < document.text.length;
  const text = isEmbedded ? document.text.slice(range.start, range.end) : document.text;
  const slot = grammars[part.grammar].slotAt?.(text, offset - range.start, isEmbedded);
  if (slot === undefined) return undefined;
  const { start, end } = slot.replace;
  return { ...slot, replace: { start: start + range.start, end: end + range.start } };
}

function isIn({ near, anchor }: Component, part: Part, { document }: CompletionAt): boolean {
  if (anchor.uri !== document.uri) return false;
  const own = near?.uri === document.uri ? document.parts[near.part] : partAt(document, anchor.span.start);
  return own === part;
}

function keysFor(component: Component, slot: Slot, { analysis, lang }: CompletionAt): readonly Proposal[] {
  const lens = lensOn(intervalsOf(analysis.versions(component)));
  const written = new Set(assignmentsOf(component).flatMap(({ key, entry }) => (entry === undefined ? [] : [key])));
  return partyKeys(component, lens, lang).flatMap(({ name, ...choice }): readonly Proposal[] => {
    const path = component.spelling(name);
    const label = path?.[slot.path.length];
    if (path === undefined || label === undefined || written.has(name)) return [];
    if (!slot.path.every((step, index) => step === path[index])) return [];
    const key = { label, kind: "key", replace: slot.replace, newText: slot.write(label) } as const;
    if (path.length === slot.path.length + 1) return [{ ...choice, ...key }];
    // A name in several steps, where keys with dots would set nothing: the next of them.
    return isWithin(component, slot) ? [{ ...choice, ...key, detail: `${name}, …`, gist: "", documentation: "" }] : [];
  });
}

/** True where the settings of the component begin. */
function isWithin(component: Component, slot: Slot): boolean {
  const own = component.spelling("");
  return own !== undefined && slot.path.length >= own.length - 1;
}

function valuesFor(component: Component, slot: Slot, { analysis, lang }: CompletionAt): readonly Proposal[] {
  const lens = lensOn(intervalsOf(analysis.versions(component)));
  const isHere = (path: readonly string[]): boolean =>
    path.length === slot.path.length && path.every((step, index) => step === slot.path[index]);
  const key = assignmentsOf(component).find(({ entry }) => isHere(entry?.path.map(({ name }) => name) ?? []))?.key;
  const values = key === undefined ? [] : partyValues(component, key, lens, lang);
  return values.map(({ value, ...facts }, index): Proposal => {
    const rank = String(index).padStart(3, "0");
    return { ...facts, label: value, kind: "value", replace: slot.replace, newText: slot.write(value), rank };
  });
}
