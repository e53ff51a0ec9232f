/** Completion in Spring's .properties files: full dotted keys below spring.kafka, and their values. */
import { elementsOf, uniformName } from "../kafka/spring-names.ts";
import type { Lens } from "../kafka/version.ts";
import { entriesOf } from "../syntax/document.ts";
import { type CompletionAt, lensFor, type PropertiesSlot, propertiesSlot } from "./complete-at.ts";
import { isMap, mapOwner, springPrefix, valuesAt } from "./complete-spring.ts";
import { streamKeys, streamValues } from "./complete-stream.ts";
import type { Proposal } from "./proposal.ts";
import { nativeKeys, springKeys } from "./proposals.ts";
import { isStreamPath } from "./stream-keys.ts";

export function completeSpringProperties(at: CompletionAt): readonly Proposal[] {
  const { analysis, document, lang } = at;
  const slot = propertiesSlot(at);
  if (slot === undefined) return [];
  const lens = lensFor(analysis, undefined, document.uri);
  const stream = streamProposals(at, slot, lens);
  if (stream !== undefined) return stream;
  if (slot.kind === "value") {
    if (!slot.entry.key.startsWith(springPrefix)) return [];
    return valuesAt(elementsOf(slot.entry.key), slot.replace, lens, lang);
  }
  const carriesKafka = analysis.readings.some((reading) => reading.files.some(({ uri }) => uri === document.uri));
  if (!carriesKafka && !slot.typed.startsWith("spring.kafka")) return [];
  const others = entriesOf(document).filter(
    (entry) => entry !== slot.entry && entry.part === (slot.entry?.part ?? entry.part),
  );
  const written = new Set(others.map((entry) => uniformName(elementsOf(entry.key))));
  const owner = mapOwner(elementsOf(slot.typed));
  const prefix =
    owner === undefined ? "" : slot.typed.slice(0, slot.typed.indexOf(".properties.") + ".properties.".length);
  const choices = owner === undefined ? springKeys(lens, lang) : nativeKeys(owner, lens, lang);
  return choices.flatMap((choice): Proposal[] => {
    const name = `${prefix}${choice.name}`;
    if (written.has(uniformName(elementsOf(name)))) return [];
    const suffix = isMap(name, lens) ? "." : slot.suffix;
    const { name: _, ...rest } = choice;
    return [{ ...rest, label: name, kind: "key", replace: slot.replace, newText: `${name}${suffix}` }];
  });
}

/** What may stand below spring.cloud.stream; `undefined` for a slot elsewhere. */
function streamProposals(
  { analysis, document, lang }: CompletionAt,
  slot: PropertiesSlot,
  lens: Lens,
): readonly Proposal[] | undefined {
  const typed = slot.kind === "value" ? slot.entry.key : slot.typed;
  const above = slot.kind === "value" ? typed : typed.slice(0, typed.lastIndexOf(".") + 1);
  const path = elementsOf(above);
  if (!isStreamPath(path)) return undefined;
  const question = { analysis, path, replace: slot.replace, lens, lang };
  if (slot.kind === "value") return streamValues(question);
  const spelling = {
    label: (element: string) => `${above}${element}`,
    value: (element: string) => `${above}${element}${slot.suffix}`,
    level: (element: string) => `${above}${element}.`,
  };
  const written = new Set(
    entriesOf(document)
      .filter((entry) => entry !== slot.entry)
      .map((entry) => uniformName(elementsOf(entry.key))),
  );
  return streamKeys(question, spelling, new Set()).filter(({ label }) => !written.has(uniformName(elementsOf(label))));
}
