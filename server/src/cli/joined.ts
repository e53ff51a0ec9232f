/** Findings about parties of several files, added to the files in which they are drawn. */
import type { Analysis } from "../analysis/analyze.ts";
import { type Joined, join, type Owners, ownersOf, partiesOf, systemFindings, uncovered } from "../analysis/system.ts";
import { inFileOrder } from "../lint/finding.ts";
import type { SystemRule } from "../rules/system-rule.ts";
import { type LineIndex, lineIndexOf } from "../syntax/line-index.ts";
import { cliTexts } from "../texts/cli.ts";
import { say } from "../texts/text.ts";
import type { CheckedFile, Problem } from "./checked.ts";

/** The files with what their parties do together; `roots` are the folders that a person named. */
export function withSystem(
  files: readonly CheckedFile[],
  roots: readonly string[],
  rules?: readonly SystemRule[],
): { readonly files: readonly CheckedFile[]; readonly problems: readonly Problem[] } {
  const { joined, owners, linesOf } = joinFiles(files, roots, rules);
  const found = systemFindings(joined, owners);
  return {
    files: files.map((file) => {
      const own = found.get(file.path) ?? [];
      const findings = [...uncovered(file.findings, joined), ...own].sort(inFileOrder);
      return { ...file, findings, ...(own.length === 0 ? {} : { linesOf }) };
    }),
    problems: crashesOf(joined),
  };
}

/** A rule that failed over all files together: what it is about is the folder in which all of them are named. */
export function crashesOf({ crashes }: Joined): readonly Problem[] {
  return crashes.map(({ rule, failure }) => {
    return { path: ".", rule, message: say(cliTexts.crashed, { rule, failure: failure.replace(/\s+/g, " ") }) };
  });
}

/** The joined analyses of all files, and the positions in them. */
export interface JoinedFiles {
  readonly analyses: readonly Analysis[];
  readonly joined: Joined;
  readonly owners: Owners;
  readonly linesOf: (uri: string) => LineIndex;
}

/** Joins the analyses of files. */
export function joinFiles(
  files: readonly CheckedFile[],
  roots: readonly string[],
  rules?: readonly SystemRule[],
): JoinedFiles {
  const analyses = [...new Set(files.map(({ analysis }) => analysis))];
  const joined = join(partiesOf(analyses), roots, rules);
  return { analyses, joined, owners: ownersOf(analyses), linesOf: linesIn(analyses) };
}

/** The lines of any document of these analyses, made when they are asked for. */
function linesIn(analyses: readonly Analysis[]): (uri: string) => LineIndex {
  const texts = new Map(analyses.flatMap(({ documents }) => documents.map(({ uri, text }) => [uri, text] as const)));
  const known = new Map<string, LineIndex>();
  return (uri) => {
    const lines = known.get(uri) ?? lineIndexOf(texts.get(uri) ?? "");
    known.set(uri, lines);
    return lines;
  };
}
