/** Completion in plain .properties files, by the roles that the file plays. */
import { roleByName } from "../carriers/plain/names.ts";
import { ownerOf } from "../carriers/recognition/owner.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import type { Party } from "../model/component.ts";
import { javas } from "../model/party.ts";
import { canonicalKey, cataloguesOf } from "../model/program.ts";
import { type Entry, entriesOf, fileAt, type Span } from "../syntax/document.ts";
import { type CompletionAt, lensFor, propertiesSlot } from "./complete-at.ts";
import type { Proposal } from "./proposal.ts";
import { kafkaKeys, kafkaValues, offered } from "./proposals.ts";

export function completePlain(at: CompletionAt): readonly Proposal[] {
  const { analysis, document, lang } = at;
  const slot = propertiesSlot(at);
  if (slot === undefined) return [];
  const others = entriesOf(fileAt(document, at.offset)).filter((entry) => entry !== slot.entry);
  const parties = partiesAt(at, others);
  const proposals = new Map<string, Proposal>();
  if (slot.kind === "key") {
    for (const party of parties) {
      const written = new Set(others.map((entry) => canonicalKey(party, entry.key)));
      for (const { name, ...choice } of kafkaKeys(party, lensFor(analysis, party, document.uri), lang)) {
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
  const party =
    parties.find((one) => cataloguesOf(one).some((catalogue) => catalogueOf(catalogue).periods(key).length > 0)) ??
    parties[0];
  if (party === undefined) return [];
  const lens = lensFor(analysis, party, document.uri);
  const isList = cataloguesOf(party).some((catalogue) => catalogueOf(catalogue).spec(key, lens)?.type === "list");
  const replace = isList ? elementAt(document.text, slot.replace, at.offset) : slot.replace;
  return offered(kafkaValues(party, key, lens, lang), replace);
}

/** By what is written besides the line at the cursor, which is unfinished; by the file's name only where nothing else is. */
function partiesAt({ analysis, document, offset }: CompletionAt, others: readonly Entry[]): readonly Party[] {
  const file = fileAt(document, offset);
  const named = roleByName(file.path);
  const found = analysis.components
    .filter(({ anchor }) => anchor.uri === document.uri && fileAt(document, anchor.span.start).path === file.path)
    .filter((one) => one.program !== "spring-boot");
  const parties = found.length > 0 ? found : (ownerOf(file.path, others)?.roles ?? []).map(javas);
  const [first] = parties;
  const isClient = named === "producer" || named === "consumer";
  if (parties.length === 1 && first?.role === "client" && first.program === "java" && isClient) return [javas(named)];
  if (parties.length > 0) return parties;
  return others.length === 0 && named !== undefined ? [javas(named)] : [];
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
