/** What a run of `check` found, before any format decides how it looks. */
import type { Analysis } from "../analysis/analyze.ts";
import type { Finding } from "../lint/finding.ts";
import type { Severity } from "../rules/rule.ts";
import type { Message } from "../texts/text.ts";

/** A file that carries Kafka settings. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
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
  /** All files that were read. */
  readonly read: number;
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
  const findings = checked.files.flatMap((file) => file.analysis.findings);
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

/** A position for people: lines and columns from 1, columns in UTF-16 units. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** True where anything reaches the threshold. */
export function reaches(findings: readonly Finding[], severities: readonly Severity[]): boolean {
  return findings.some((finding) => finding.suppression === undefined && severities.includes(finding.severity));
}
