/** Completion at the cursor: what is offered, and what accepting it makes of the text. */
import { expect } from "vitest";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { completion } from "../../server/src/features/completion.ts";
import type { Proposal } from "../../server/src/features/proposal.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { atCursor } from "./cursor.ts";

export interface Options extends AnalyzeOptions {
  readonly file?: string;
  readonly lang?: Lang;
}

/** The file of a text that names none. */
export const producer = "config/producer.properties";

/** The proposals at `$0`, in the order in which they are shown; each replaces a part of the cursor's line around the cursor. */
export function at(marked: string, options: Options = {}): readonly Proposal[] {
  const { uri, text, offset, analysis } = atCursor(options.file ?? producer, marked, options);
  const proposals = completion(analysis, uri, offset, options.lang ?? "en");
  for (const { replace } of proposals) {
    expect(replace.start).toBeLessThanOrEqual(offset);
    expect(replace.end).toBeGreaterThanOrEqual(offset);
    expect(text.slice(replace.start, replace.end)).not.toMatch(/[\r\n]/);
  }
  const labels = proposals.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  return proposals.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}

export function labels(marked: string, options: Options = {}): readonly string[] {
  return at(marked, options).map(({ label }) => label);
}

/** Accepts `label` and compares the whole text. */
export function accepts(marked: string, label: string, expected: string, options: Options = {}): void {
  const { uri, text } = atCursor(options.file ?? producer, marked);
  const chosen = at(marked, options).find((one) => one.label === label);
  expect(chosen, `${label} is not offered`).toBeDefined();
  if (chosen === undefined) return;
  expect(applyEdits(text, [{ uri, span: chosen.replace, newText: chosen.newText }])).toBe(expected.replace(/^\n/, ""));
}
