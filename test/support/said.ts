/** What is said of one file, short enough to compare in a test: `LINE "the text it stands on" severity rule`. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { lineNumber } from "../../server/src/syntax/text-lines.ts";

/** True for what is wrong with a release, whatever a file sets: tests of files and carriers leave it out. */
export function isOfRelease(rule: string): boolean {
  return rule.startsWith("release-");
}

/** Every finding about settings that no comment silences, hints left out. */
export function said(uri: string, text: string, options: AnalyzeOptions = {}): readonly string[] {
  const { findings, crashes } = analyze([parse({ uri, text })], options);
  if (crashes.length > 0) throw new Error(JSON.stringify(crashes));
  return findings
    .filter(({ rule, severity, suppression }) => severity !== "hint" && suppression === undefined && !isOfRelease(rule))
    .map(({ rule, severity, place: { span } }) => {
      return `${lineNumber(text, span.start)} ${JSON.stringify(text.slice(span.start, span.end))} ${severity} ${rule}`;
    });
}

/** The text with every preferred fix applied, whatever it changes. */
export function fixed(uri: string, text: string, options: AnalyzeOptions = {}): string {
  const allowed = new Set(["safe", "changes-performance", "changes-behaviour"] as const);
  return fixAll([parse({ uri, text })], uri, options, allowed).text;
}
