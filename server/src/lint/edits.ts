/** Turns the changes of a fix, made in Kafka's terms, into edits of the files. */

import type { Component } from "../model/component.ts";
import type { Change, Fix } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { removeEntries, renameKey, setValue } from "../syntax/edit.ts";
import { insertEntries } from "../syntax/insert-entries.ts";
import type { TextEdit } from "../syntax/text-edit.ts";

type Insert = Extract<Change, { readonly kind: "insert" }>;

/** The edits of a fix; `undefined` where the file cannot be changed so (an alias, a place without spelling). */
export function editsOf(fix: Fix, documents: ReadonlyMap<string, ConfigDocument>): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const removed = fix.changes.flatMap((change) => (change.kind === "remove" ? [change.setting.entry] : []));
  for (const uri of new Set(removed.map((entry) => entry.uri))) {
    const document = documents.get(uri);
    const entries = removed.filter((entry) => entry.uri === uri);
    if (document === undefined || entries.some((entry) => entry.viaAlias)) return undefined;
    const made = removeEntries(document, entries);
    if (made.length === 0) return undefined;
    edits.push(...made);
  }
  const inserted = fix.changes.filter((change) => change.kind === "insert");
  const targets = new Set(inserted.map(({ component }) => component.component));
  const insertions = [...targets].map((target) => {
    const own = inserted.filter(({ component }) => component.component === target);
    return editsOfInserts(target, own, documents);
  });
  const others = fix.changes.flatMap((change) =>
    change.kind === "remove" || change.kind === "insert" ? [] : [editsOfChange(change, documents)],
  );
  for (const made of [...others, ...insertions]) {
    if (made === undefined || made.length === 0) return undefined;
    edits.push(...made);
  }
  return edits.length === 0 ? undefined : edits;
}

/** The new settings of one component, in its own spelling. */
function editsOfInserts(
  component: Component,
  inserts: readonly Insert[],
  documents: ReadonlyMap<string, ConfigDocument>,
): readonly TextEdit[] | undefined {
  const document = documents.get(component.near?.uri ?? component.anchor.uri);
  const wanted = inserts.flatMap(({ key: name, value }) => {
    const key = component.spelling(name);
    return key === undefined ? [] : [{ key, value }];
  });
  if (document === undefined || wanted.length < inserts.length) return undefined;
  return insertEntries(document, wanted, component.near);
}

function editsOfChange(
  change: Exclude<Change, { kind: "remove" | "insert" }>,
  documents: ReadonlyMap<string, ConfigDocument>,
): readonly TextEdit[] | undefined {
  const entry = change.kind === "set" ? change.setting.entry : change.entry;
  const document = documents.get(entry.uri);
  if (document === undefined || entry.viaAlias) return undefined;
  if (change.kind === "rename") return renameKey(document, entry, change.to);
  const { grammar } = document.parts[entry.part] ?? {};
  const isShell = grammar === "compose-yaml" || grammar === "env";
  return setValue(document, entry, insidePlaceholder(change.setting.defaulted, change.value, isShell));
}

/** `${ACKS:1}`, and where a shell's rules hold `${ACKS:-1}`, keeps its placeholder and gets another default. */
function insidePlaceholder(placeholder: string | undefined, value: string, isShell: boolean): string {
  const form = isShell ? /^(\$\{\w+:?-)[^{}]*\}$/ : /^(\$\{[^{}:]+:)[^{}]*\}$/;
  const match = placeholder === undefined ? null : form.exec(placeholder);
  return match === null ? value : `${match[1]}${value}}`;
}
