/** Completion in Spring's YAML: the keys that fit at the cursor's level, in the file's own spelling, and values. */
import { elementsOf, uniform, uniformName } from "../kafka/spring-names.ts";
import type { Lens } from "../kafka/version.ts";
import { type ConfigDocument, type Entry, entriesOf, partAt } from "../syntax/document.ts";
import { lineBreakOf } from "../syntax/text-lines.ts";
import { type YamlSlot, yamlSlot } from "../syntax/yaml/slot.ts";
import { factTexts } from "../texts/hover.ts";
import { render, say } from "../texts/text.ts";
import { type CompletionAt, lensFor } from "./complete-at.ts";
import { isMap, mapOwner, valuesAt } from "./complete-spring.ts";
import { streamKeys, streamValues } from "./complete-stream.ts";
import type { Proposal } from "./proposal.ts";
import { type KeyChoice, nativeKeys, springKeys } from "./proposals.ts";
import { isStreamPath } from "./stream-keys.ts";

export function completeYaml(at: CompletionAt): readonly Proposal[] {
  const { analysis, document, offset, lang } = at;
  const slot = slotIn(document, offset);
  if (slot === undefined) return [];
  const path = slot.path.flatMap(elementsOf);
  const lens = lensFor(analysis, undefined, document.uri);
  if (isStreamPath(path)) return streamProposals(at, slot, path, lens);
  const belowKafka = uniform(path[0] ?? "") === "spring" && uniform(path[1] ?? "") === "kafka";
  if (slot.kind === "value") {
    if (!belowKafka) return [];
    const blank = slot.colon ? " " : "";
    return valuesAt(path, slot.replace, lens, lang).map((one) => ({ ...one, newText: `${blank}${one.newText}` }));
  }
  const written = entriesHere(document, offset);
  const dotted = written.some((entry) => isDotted(entry));
  const carriesKafka = analysis.readings.some((reading) => reading.files.some(({ uri }) => uri === document.uri));
  if (!belowKafka && !(carriesKafka && dotted && path.every((one, i) => uniform(one) === ["spring", "kafka"][i])))
    return [];
  const owner = mapOwner(path);
  if (owner !== undefined) {
    const inside = path.slice(owner === "common" ? 3 : 4).join(".");
    return nativeProposals(nativeKeys(owner, lens, lang), inside, slot, written, path);
  }
  return typedProposals(at, slot, path, springKeys(lens, lang), dotted, written);
}

/** What may stand below spring.cloud.stream. */
function streamProposals(
  { analysis, document, offset, lang }: CompletionAt,
  slot: YamlSlot,
  path: readonly string[],
  lens: Lens,
): readonly Proposal[] {
  const question = { analysis, path, replace: slot.replace, lens, lang };
  if (slot.kind === "value") {
    const blank = slot.colon ? " " : "";
    return streamValues(question).map((one) => ({ ...one, newText: `${blank}${one.newText}` }));
  }
  const inner = `${lineBreakOf(document.text)}${" ".repeat(slot.indent + slot.step)}`;
  const spelling = {
    label: (element: string) => element,
    value: (element: string) => (slot.colon ? element : `${element}: `),
    level: (element: string) => (slot.colon ? element : `${element}:${inner}`),
  };
  const written = new Set(slot.siblings.map(uniform));
  const here = entriesHere(document, offset);
  return streamKeys(question, spelling, written).filter(({ label }) => !isWritten(here, [...path, label], slot));
}

/** The slot in the part around the cursor, in the places of the document. */
function slotIn(document: ConfigDocument, offset: number): YamlSlot | undefined {
  const range = partAt(document, offset)?.source.range ?? { start: 0, end: document.text.length };
  const isEmbedded = range.start > 0 || range.end < document.text.length;
  if (!isEmbedded) return yamlSlot(document.text, offset);
  const slot = yamlSlot(document.text.slice(range.start, range.end), offset - range.start, true);
  if (slot === undefined) return undefined;
  const { start, end } = slot.replace;
  return { ...slot, replace: { start: start + range.start, end: end + range.start } };
}

function nativeProposals(
  choices: readonly KeyChoice[],
  inside: string,
  slot: YamlSlot,
  written: readonly Entry[],
  path: readonly string[],
): readonly Proposal[] {
  const prefix = inside === "" ? "" : `${inside}.`;
  return choices.flatMap((choice): Proposal[] => {
    if (!choice.name.startsWith(prefix)) return [];
    const label = choice.name.slice(prefix.length);
    return isWritten(written, [...path, ...label.split(".")], slot) ? [] : [leaf(label, choice, slot)];
  });
}

/** Boot's keys: those of this level by name; deeper ones as a mapping to open, or dotted where the file writes them so. */
function typedProposals(
  { document, analysis, lang }: CompletionAt,
  slot: YamlSlot,
  path: readonly string[],
  choices: readonly KeyChoice[],
  dotted: boolean,
  written: readonly Entry[],
): readonly Proposal[] {
  const lens = lensFor(analysis, undefined, document.uri);
  const level = path.map(uniform);
  const siblings = new Set(slot.siblings.map((key) => uniformName(elementsOf(key))));
  const proposals = new Map<string, Proposal>();
  for (const choice of choices) {
    const elements = choice.name.split(".");
    if (level.some((one, i) => one !== uniform(elements[i] ?? ""))) continue;
    const rest = elements.slice(level.length);
    const [first] = rest;
    if (first === undefined) continue;
    const label = rest.join(".");
    const isLeaf = (rest.length === 1 || dotted) && !isMap(choice.name, lens);
    if (isLeaf) {
      if (!isWritten(written, elements, slot) && !siblings.has(uniformName(rest)))
        proposals.set(label, leaf(label, choice, slot));
      continue;
    }
    // A mapping is not opened for what is only still understood.
    if (choice.deprecated === true) continue;
    const name = dotted ? label : first;
    if (siblings.has(uniformName(name.split("."))) || proposals.has(name)) continue;
    const detail = render(say(rest.length === 1 ? factTexts.mapOf : factTexts.group), lang);
    const inner = `${lineBreakOf(document.text)}${" ".repeat(slot.indent + slot.step)}`;
    const newText = slot.colon ? name : `${name}:${inner}`;
    proposals.set(name, {
      label: name,
      kind: "key",
      detail,
      documentation: "",
      replace: slot.replace,
      newText,
      rank: `1${name}`,
    });
  }
  return [...proposals.values()];
}

function leaf(label: string, { name: _, ...choice }: KeyChoice, slot: YamlSlot): Proposal {
  return { ...choice, label, kind: "key", replace: slot.replace, newText: slot.colon ? label : `${label}: ` };
}

/** The entries of the part around the cursor. */
function entriesHere(document: ConfigDocument, offset: number): readonly Entry[] {
  return partAt(document, offset)?.entries ?? entriesOf(document);
}

/** The line at the cursor does not count: it is being written. */
function isWritten(written: readonly Entry[], elements: readonly string[], slot: YamlSlot): boolean {
  const name = uniformName(elements);
  return written.some(
    (entry) =>
      uniformName(elementsOf(entry.key)) === name &&
      (entry.keySpan.end < slot.replace.start || entry.keySpan.start > slot.replace.end),
  );
}

/** True where an entry below spring.kafka takes several steps at once: `kafka.producer.acks:`. */
function isDotted(entry: Entry): boolean {
  const elements = elementsOf(entry.key).map(uniform);
  if (elements[0] !== "spring" || elements[1] !== "kafka") return false;
  let depth = 0;
  for (const { name } of entry.path) {
    const steps = elementsOf(name);
    if (steps.length > 1 && depth + steps.length > 2 && mapOwner(elements.slice(0, depth)) === undefined) return true;
    depth += steps.length;
  }
  return false;
}
