/** Turns the changes of a fix, made in Kafka's terms, into edits of the files. */

import type { Change, Fix } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { insertEntry, removeEntries, renameKey, setValue } from "../syntax/edit.ts";
import type { TextEdit } from "../syntax/text-edit.ts";

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
  for (const change of fix.changes) {
    if (change.kind === "remove") continue;
    const made = editsOfChange(change, documents);
    if (made === undefined || made.length === 0) return undefined;
    edits.push(...made);
  }
  return edits.length === 0 ? undefined : edits;
}

function editsOfChange(
  change: Exclude<Change, { kind: "remove" }>,
  documents: ReadonlyMap<string, ConfigDocument>,
): readonly TextEdit[] | undefined {
  if (change.kind === "insert") {
    const { component } = change.component;
    const path = component.spelling(change.key);
    const document = documents.get(component.near?.uri ?? component.anchor.uri);
    return path === undefined || document === undefined
      ? undefined
      : insertEntry(document, path, change.value, component.near);
  }
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
