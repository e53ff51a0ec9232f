/** Code actions: the fixes of the findings under a selection, and ignoring them with a reason. */

import type { Analysis } from "../analysis/analyze.ts";
import type { Finding } from "../lint/finding.ts";
import type { Span } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { actionTexts } from "../texts/actions.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { ignoreEdit } from "./ignore.ts";

/** One thing to do about a finding. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
}

/** The actions for all findings that touch `selection`, in the order of the findings, fixes before ignoring. */
export function codeActions(analysis: Analysis, uri: string, selection: Span, lang: Lang): readonly Action[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return [];
  const findings = analysis.findings.filter(
    ({ place, suppression }) =>
      suppression === undefined &&
      place.uri === uri &&
      place.span.start <= selection.end &&
      place.span.end >= selection.start,
  );
  const fixes = findings.flatMap((finding) =>
    finding.fixes.map(
      (fix, i): Action => ({ title: render(fix.title, lang), finding, edits: fix.edits, preferred: i === 0 }),
    ),
  );
  const reason = render(say(actionTexts.reason), lang);
  const ignoring = findings.flatMap((finding) =>
    (["here", "file"] as const).flatMap((scope): Action[] => {
      const edit = ignoreEdit(document, finding, scope, reason);
      const title = render(say(actionTexts.ignore[scope], { rule: finding.rule }), lang);
      return edit === undefined ? [] : [{ title, finding, edits: [edit], preferred: false }];
    }),
  );
  return [...fixes, ...ignoring];
}
