/** What question 4 asks: every text of the fixtures and every drawn one, by the name of the reader that is asked. */
import { createHash } from "node:crypto";
import { problemsOf } from "../../server/src/syntax/document.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { drawnTexts } from "./drawn-texts.mts";
import fixtures from "./texts.json";

export const readers = ["properties", "spring-properties", "yaml"] as const;
export type Reader = (typeof readers)[number];

/** The documents of a text, each its keys and values in the order of the keys, or that the reader refuses it. */
export type Answer = readonly (readonly (readonly [key: string, value: string])[])[] | "refused";

const seed = 20_251_121;
const drawn = { properties: 1_500, yaml: 3_000 };

/** What is asked of a reader: the fixtures by topic, then drawn texts. */
export function textsFor(reader: Reader): { readonly fixtures: readonly string[]; readonly drawn: readonly string[] } {
  const grammar = reader === "yaml" ? "yaml" : "properties";
  const askable = (text: string) => reader !== "spring-properties" || isLatin(text);
  return {
    fixtures: Object.values(fixtures[grammar]).flat().filter(askable),
    drawn: drawnTexts(grammar, drawn[grammar], seed).filter(askable),
  };
}

/** Spring reads .properties as ISO-8859-1: what it makes of other characters is a matter of bytes. */
export function isLatin(text: string): boolean {
  return [...text].every((char) => char <= "\u00ff");
}

/** What we make of a text. */
export function ourAnswer(reader: Reader, text: string): Answer {
  const document = readDocument("texts", text, reader === "yaml" ? "snake-yaml" : reader);
  const refusals = ["refused", "bad-escape", ...(reader === "yaml" ? ["duplicate-key", "template"] : [])];
  if (problemsOf(document).some(({ kind }) => refusals.includes(kind))) return "refused";
  return settled(document.parts.map(({ entries }) => entries.map(({ key, value }) => [key, value ?? null])));
}

/**
 * Puts documents in one form: sorted, of a repeated key the last, without the values that have no text (bytes and dates, which
 * Java has and we call unknown), without documents that say nothing.
 */
export function settled(documents: readonly (readonly (readonly [string, string | null])[])[]): Answer {
  return documents
    .map((pairs) => [...new Map(pairs)].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])))
    .map((pairs) => pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
    .filter((pairs) => pairs.length > 0);
}

/** Eight digits that stand for an answer. */
export function digest(answer: Answer): string {
  return createHash("sha256").update(JSON.stringify(answer)).digest("hex").slice(0, 8);
}
