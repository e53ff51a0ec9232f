/** Completion in plain .properties files, by the roles that the file plays. */
import { roleByName } from "../carriers/plain-names.ts";
import { rolesOf } from "../carriers/plain-roles.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import type { Role } from "../model/component.ts";
import { canonicalKey, cataloguesOf } from "../model/effective.ts";
import { type Entry, entriesOf, fileAt, type Span } from "../syntax/document.ts";
import { type CompletionAt, lensFor, propertiesSlot } from "./complete-at.ts";
import type { Proposal } from "./proposal.ts";
import { kafkaKeys, kafkaValues, offered } from "./proposals.ts";

export function completePlain(at: CompletionAt): readonly Proposal[] {
  const { analysis, document, lang } = at;
  const slot = propertiesSlot(at);
  if (slot === undefined) return [];
  const others = entriesOf(fileAt(document, at.offset)).filter((entry) => entry !== slot.entry);
  const roles = rolesAt(at, others);
  const proposals = new Map<string, Proposal>();
  if (slot.kind === "key") {
    for (const role of roles) {
      const written = new Set(others.map((entry) => canonicalKey(role, entry.key)));
      for (const { name, ...choice } of kafkaKeys(role, lensFor(analysis, role, document.uri), lang)) {
        // What one of the file's parties knows is not removed, though another has lost it.
        if (written.has(name) || (proposals.has(name) && (choice.deprecated || !proposals.get(name)?.deprecated)))
          continue;
        proposals.set(name, {
          ...choice,
          label: name,
          kind: "key",
          replace: slot.replace,
          newText: `${name}${slot.suffix}`,
        });
      }
    }
    return [...proposals.values()];
  }
  const { key } = slot.entry;
  const role =
    roles.find((one) => cataloguesOf(one).some((catalogue) => catalogueOf(catalogue).periods(key).length > 0)) ??
    roles[0];
  if (role === undefined) return [];
  const lens = lensFor(analysis, role, document.uri);
  const isList = cataloguesOf(role).some((catalogue) => catalogueOf(catalogue).spec(key, lens)?.type === "list");
  const replace = isList ? elementAt(document.text, slot.replace, at.offset) : slot.replace;
  return offered(kafkaValues(role, key, lens, lang), replace);
}

/** By what is written besides the line at the cursor, which is unfinished; by the file's name only where nothing else is. */
function rolesAt({ analysis, document, offset }: CompletionAt, others: readonly Entry[]): readonly Role[] {
  const file = fileAt(document, offset);
  const named = roleByName(file.path);
  const found = analysis.components
    .filter(({ anchor }) => anchor.uri === document.uri && fileAt(document, anchor.span.start).path === file.path)
    .filter((one) => one.carrier !== "spring-boot")
    .map((one) => one.role);
  const roles = found.length > 0 ? found : rolesOf(file.path, others);
  const isClient = named === "producer" || named === "consumer";
  if (roles.length === 1 && roles[0] === "client" && isClient) return [named];
  if (roles.length > 0) return roles;
  return others.length === 0 && named !== undefined ? [named] : [];
}

/** The element of a list in which the cursor stands. */
function elementAt(text: string, span: Span, offset: number): Span {
  const before = text.slice(span.start, offset);
  const after = text.slice(offset, span.end);
  const start = span.start + (/[^,]*$/.exec(before)?.index ?? 0);
  const blanks = /^\s*/.exec(text.slice(start, offset))?.[0].length ?? 0;
  const comma = after.indexOf(",");
  return { start: start + blanks, end: comma < 0 ? span.end : offset + comma };
}
