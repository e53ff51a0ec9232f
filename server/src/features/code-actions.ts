/** Code actions on findings: their fixes, ignoring them with a reason, and the pages of their rules. */

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
  /** A part of the new text that a person is to write over. */
  readonly placeholder?: string;
}

/** The actions for all findings that touch `selection`, in the order of the findings, fixes before ignoring. */
export function codeActions(analysis: Analysis, uri: string, selection: Span, lang: Lang): readonly Action[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return [];
  const findings = findingsAt(analysis, uri, selection);
  const fixes = findings.flatMap((finding) =>
    finding.fixes.map(
      (fix, i): Action => ({ title: render(fix.title, lang), finding, edits: fix.edits, preferred: i === 0 }),
    ),
  );
  const placeholder = render(say(actionTexts.reason), lang);
  const ignoring = findings.flatMap((finding) =>
    (["here", "file"] as const).flatMap((scope): Action[] => {
      const edit = ignoreEdit(document, finding, scope, placeholder);
      const title = render(say(actionTexts.ignore[scope], { rule: finding.rule }), lang);
      return edit === undefined ? [] : [{ title, finding, edits: [edit], preferred: false, placeholder }];
    }),
  );
  return [...fixes, ...ignoring];
}

/** Opening a page, for each rule that has a finding at `selection`. */
export interface PageAction {
  readonly title: string;
  readonly rule: string;
}

export function pageActions(analysis: Analysis, uri: string, selection: Span, lang: Lang): readonly PageAction[] {
  const rules = new Set(findingsAt(analysis, uri, selection).map(({ rule }) => rule));
  return [...rules].map((rule) => ({ title: render(say(actionTexts.showRule, { rule }), lang), rule }));
}

function findingsAt({ findings }: Analysis, uri: string, selection: Span): readonly Finding[] {
  return findings.filter(
    ({ place, suppression }) =>
      suppression === undefined &&
      place.uri === uri &&
      place.span.start <= selection.end &&
      place.span.end >= selection.start,
  );
}
