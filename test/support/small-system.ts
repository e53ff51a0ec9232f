/** Small systems for tests and pages: files by name, judged as the command line does. */
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { type Joined, join, ownersOf, partiesOf, systemFindings } from "../../server/src/analysis/system.ts";
import { together } from "../../server/src/analysis/together.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { systemRules } from "../../server/src/rules/index.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import { filesOf } from "./folder.ts";

export type Files = Readonly<Record<string, string>>;

/** What the files come to, set by set and together. */
export interface Judged extends Joined {
  readonly analyses: readonly Analysis[];
  readonly findings: readonly Finding[];
}

/** Judges files as the command line does: each set once, then all together. */
export function judge(files: Files, rules: readonly SystemRule[] = systemRules, options: AnalyzeOptions = {}): Judged {
  const judged = new Map<string, Analysis>();
  for (const [uri, text] of Object.entries(files)) {
    if (judged.has(uri)) continue;
    const documents = together(uri, filesOf(files)) ?? [parse({ uri, text })];
    const analysis = analyze(documents, options);
    for (const document of documents) judged.set(document.uri, analysis);
  }
  const analyses = [...new Set(judged.values())];
  const joined = join(partiesOf(analyses), options.roots, rules);
  return { ...joined, analyses, findings: [...systemFindings(joined, ownersOf(analyses)).values()].flat() };
}
