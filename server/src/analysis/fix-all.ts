/** Applies the preferred fixes of a document, again and again until none is left, and tells what was left and why. */

import type { Finding } from "../lint/finding.ts";
import { worsened } from "../lint/worse.ts";
import type { Safety } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { inForce } from "../texts/fixes.ts";
import type { Analysis } from "./analyze.ts";
import { type Applied, fixRounds } from "./fix-rounds.ts";
import type { AnalyzeOptions } from "./options.ts";

/** Why a finding was left as it is. */
export type LeftBecause = "no-fix" | "not-allowed" | "other-file" | "worse" | "next-run";

export interface FixResult {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly applied: readonly Applied[];
  readonly left: readonly { readonly finding: Finding; readonly because: LeftBecause }[];
}

/** Fixes one document of a set with fixes of the allowed kinds; the text comes back unchanged where there is nothing to do. */
export function fixAll(
  documents: readonly ConfigDocument[],
  uri: string,
  options: AnalyzeOptions,
  allowed: ReadonlySet<Safety>,
): FixResult {
  /** Findings of the last round whose fix would bring something worse. */
  const refused = new Set<Finding>();
  const { analysis, applied, edits, isCutShort } = fixRounds(documents, options, (now, after) => {
    refused.clear();
    for (const finding of openIn(now, uri)) {
      const fix = fixable(finding, uri, allowed);
      if (fix === undefined) continue;
      if (worsened(finding.severity, now.findings, after(fix).findings) === undefined) return fix;
      refused.add(finding);
    }
    return undefined;
  });
  const reasonFor = (finding: Finding): LeftBecause => {
    const [fix] = finding.fixes;
    if (refused.has(finding)) return "worse";
    if (fix === undefined) return finding.advice?.text === inForce.manyAbove ? "next-run" : "no-fix";
    if (fix.edits.some((edit) => edit.uri !== uri)) return "other-file";
    return isCutShort && allowed.has(fix.safety) ? "next-run" : "not-allowed";
  };
  const text = analysis.documents.find((document) => document.uri === uri)?.text ?? "";
  const left = openIn(analysis, uri).map((finding): FixResult["left"][number] => ({
    finding,
    because: reasonFor(finding),
  }));
  return { text, edits, applied, left };
}

function openIn({ findings }: Analysis, uri: string): readonly Finding[] {
  return findings.filter((finding) => finding.place.uri === uri && finding.suppression === undefined);
}

/** The first fix is the preferred one; a lesser one is never applied unasked. */
function fixable(finding: Finding, uri: string, allowed: ReadonlySet<Safety>): Applied | undefined {
  const [fix] = finding.fixes;
  return fix !== undefined && allowed.has(fix.safety) && fix.edits.every((edit) => edit.uri === uri)
    ? { finding, fix }
    : undefined;
}
