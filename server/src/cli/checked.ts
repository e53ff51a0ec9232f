/** What a run of `check` found, before any format decides how it looks. */
import type { Analysis } from "../analysis/analyze.ts";
import { judgedDocuments } from "../analysis/judged-documents.ts";
import type { Finding, FindingFix } from "../lint/finding.ts";
import { type Severity, severities } from "../rules/rule.ts";
import type { Place } from "../syntax/document.ts";
import { type LineIndex, lineIndexOf, type Position } from "../syntax/line-index.ts";
import { type Lang, type Message, render } from "../texts/text.ts";

/** A file that carries Kafka settings. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  /** Of all the documents that were judged together with it. */
  readonly analysis: Analysis;
  /** The findings that are drawn in this file. */
  readonly findings: readonly Finding[];
  /** The lines of a document that was judged together with it; of an empty text for one that was not. */
  readonly linesOf: (uri: string) => LineIndex;
}

/** The files of an analysis that have something of Kafka's in them. */
export function filesOf(analysis: Analysis): readonly CheckedFile[] {
  const { findings } = analysis;
  const byUri = new Map(analysis.documents.map((document) => [document.uri, document]));
  const known = new Map<string, LineIndex>();
  const linesOf = (uri: string): LineIndex => {
    const lines = known.get(uri) ?? lineIndexOf(byUri.get(uri)?.text ?? "");
    known.set(uri, lines);
    return lines;
  };
  return judgedDocuments(analysis).map(({ uri, text }) => {
    return { path: uri, text, analysis, findings: findings.filter(({ place }) => place.uri === uri), linesOf };
  });
}

/** Something that kept the linter from its work, or a rule that failed. */
export interface Problem {
  readonly path: string;
  readonly rule?: string;
  readonly message: Message;
}

export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly problems: readonly Problem[];
  /** The paths of all files that were read. */
  readonly read: readonly string[];
  /** The findings that a baseline holds; absent where there is none. */
  readonly known?: ReadonlySet<Finding>;
  /** What the baseline holds and was not found again. */
  readonly fixed?: readonly { readonly path: string; readonly rule: string }[];
}

/** Counts by severity; what is suppressed counts only as that. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  readonly suppressed: number;
}

export function countsOf(checked: Checked): Counts {
  const findings = checked.files.flatMap((file) => file.findings);
  const count = (severity: Severity): number =>
    findings.filter((one) => one.suppression === undefined && one.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    hint: count("hint"),
    suppressed: findings.filter((one) => one.suppression !== undefined).length,
  };
}

/** Where a place of a file, or of one that was judged together with it, begins. */
export function positionOf(file: CheckedFile, { uri, span }: Place): Position {
  return file.linesOf(uri).positionAt(span.start);
}

/** Where it begins and ends; the end is exclusive. */
export function rangeOf(file: CheckedFile, place: Place) {
  const start = positionOf(file, place);
  const end = file.linesOf(place.uri).positionAt(place.span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** All that a finding says. */
export function messageOf({ messages }: Finding, lang: Lang): string {
  return messages.map((message) => render(message, lang)).join(" ");
}

/** What a report for people shows: nothing that is suppressed, and under `quiet` no infos and hints. */
export function shownOf({ findings }: CheckedFile, quiet: boolean): readonly Finding[] {
  return findings.filter(
    ({ suppression, severity }) =>
      suppression === undefined && !(quiet && (severity === "info" || severity === "hint")),
  );
}

/** True for a finding that makes the exit code 1. */
export function counts(finding: Finding, failOn: Severity | "never"): boolean {
  if (failOn === "never" || finding.suppression !== undefined) return false;
  return severities.indexOf(finding.severity) <= severities.indexOf(failOn);
}

/** False for a fix whose text holds a secret: `fix` applies it, and no report shows it. */
export function isShown({ isSecret }: FindingFix): boolean {
  return isSecret !== true;
}
