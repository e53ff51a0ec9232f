/** Applies the preferred fixes of a document, again and again until none is left, and tells what was left and why. */

import type { Finding, FindingFix } from "../lint/finding.ts";
import type { Safety } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { applyEdits } from "../syntax/text-edit.ts";
import { type AnalyzeOptions, analyze, parse } from "./analyze.ts";

/** Why a finding was left as it is. */
export type LeftBecause = "no-fix" | "not-allowed" | "other-file";

export interface FixResult {
  readonly text: string;
  readonly applied: readonly { readonly finding: Finding; readonly fix: FindingFix }[];
  readonly left: readonly { readonly finding: Finding; readonly because: LeftBecause }[];
}

/** A fix that keeps undoing another would go on for ever; no file needs as many rounds. */
const roundLimit = 50;

/** Fixes one document of a set with fixes of the allowed kinds; the text comes back unchanged where there is nothing to do. */
export function fixAll(
  documents: readonly ConfigDocument[],
  uri: string,
  options: AnalyzeOptions,
  allowed: ReadonlySet<Safety>,
): FixResult {
  const applied: { finding: Finding; fix: FindingFix }[] = [];
  let current = documents;
  for (let round = 0; ; round++) {
    const findings = analyze(current, options).findings.filter(({ place }) => place.uri === uri);
    const open = findings.filter((finding) => finding.suppression === undefined);
    const next = round >= roundLimit ? undefined : open.flatMap((finding) => fixable(finding, uri, allowed))[0];
    if (next === undefined) {
      const text = current.find((document) => document.uri === uri)?.text ?? "";
      return { text, applied, left: open.map((finding) => ({ finding, because: reasonFor(finding, uri) })) };
    }
    current = current.map((document) =>
      document.uri === uri ? reparse(document, applyEdits(document.text, next.fix.edits)) : document,
    );
    applied.push(next);
  }
}

function reparse({ uri, format, loader }: ConfigDocument, text: string): ConfigDocument {
  return parse({ uri, text, format, ...(loader === undefined ? {} : { loader }) });
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
