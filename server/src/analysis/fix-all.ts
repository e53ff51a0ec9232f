/** Applies the preferred fixes of a document, again and again until none is left, and tells what was left and why. */

import type { Finding, FindingFix } from "../lint/finding.ts";
import type { Safety } from "../rules/rule.ts";
import { applyEdits } from "../syntax/text-edit.ts";
import { type AnalyzeOptions, analyze, type Input, parse } from "./analyze.ts";

/** Why a finding was left as it is. */
export type LeftBecause = "no-fix" | "not-allowed" | "other-file";

export interface FixResult {
  readonly text: string;
  readonly applied: readonly { readonly finding: Finding; readonly fix: FindingFix }[];
  readonly left: readonly { readonly finding: Finding; readonly because: LeftBecause }[];
}

/** A fix that keeps undoing another would go on for ever; no file needs as many rounds. */
const roundLimit = 50;

/** Fixes one document with fixes of the allowed kinds; the text comes back unchanged where there is nothing to do. */
export function fixAll(input: Input, options: AnalyzeOptions, allowed: ReadonlySet<Safety>): FixResult {
  const applied: { finding: Finding; fix: FindingFix }[] = [];
  let text = input.text;
  for (let round = 0; ; round++) {
    const { findings } = analyze([parse({ ...input, text })], options);
    const open = findings.filter((finding) => finding.suppression === undefined);
    const next = round >= roundLimit ? undefined : open.flatMap((finding) => fixable(finding, input.uri, allowed))[0];
    if (next === undefined)
      return { text, applied, left: open.map((finding) => ({ finding, because: reasonFor(finding, input.uri) })) };
    text = applyEdits(text, next.fix.edits);
    applied.push(next);
  }
}

/** The first fix is the preferred one; a lesser one is never applied unasked. */
function fixable(
  finding: Finding,
  uri: string,
  allowed: ReadonlySet<Safety>,
): readonly { finding: Finding; fix: FindingFix }[] {
  const [fix] = finding.fixes;
  return fix !== undefined && allowed.has(fix.safety) && fix.edits.every((edit) => edit.uri === uri)
    ? [{ finding, fix }]
    : [];
}

function reasonFor(finding: Finding, uri: string): LeftBecause {
  const [fix] = finding.fixes;
  if (fix === undefined) return "no-fix";
  return fix.edits.every((edit) => edit.uri === uri) ? "not-allowed" : "other-file";
}
