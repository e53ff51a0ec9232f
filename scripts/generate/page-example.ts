/** The example on the page of a rule: its files, the linter's real output on them, and how they should read. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { filesOf } from "../../server/src/cli/checked.ts";
import { withSystem } from "../../server/src/cli/joined.ts";
import { textReport } from "../../server/src/cli/report/text.ts";
import type { Example, Rule } from "../../server/src/rules/rule.ts";
import type { SystemExample, SystemRule } from "../../server/src/rules/system-rule.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { fileOf } from "../../test/support/examples.ts";
import { judge } from "../../test/support/small-system.ts";
import { headings } from "./headings.ts";

/** A rule with examples that can be shown. */
export type Documented = Rule | SystemRule;

/** The first example as lines of Markdown; none for a rule without any. */
export function exampleOf(rule: Documented, lang: Lang): readonly string[] {
  if ("examples" in rule) return rule.examples.slice(0, 1).flatMap((one) => systemExample(rule, one, lang));
  return rule.docs.examples.slice(0, 1).flatMap((one) => exampleLines(rule, one, lang));
}

/** The files, what is said of them together, and those that have to change. */
function systemExample(rule: SystemRule, { bad, good }: SystemExample, lang: Lang): readonly string[] {
  const { analyses, findings } = judge(bad, [rule]);
  const { files } = withSystem(
    analyses.flatMap((analysis) => filesOf(analysis).map((file) => ({ ...file, findings: [] }))),
    [],
    [rule],
  );
  const output = textReport(
    { files, problems: [], read: Object.keys(bad) },
    { lang, colour: false, quiet: false, background: false },
  );
  const titles = headings[lang];
  const isMended = findings.some(({ fixes }) => fixes.length > 0);
  const shown = (all: SystemExample["good"]): readonly string[] =>
    Object.entries(all).flatMap(([file, text]) => [
      `\`${file}\`:`,
      "",
      `\`\`\`${fenceOf(file)}`,
      text.trimEnd(),
      "```",
      "",
    ]);
  return [
    `### ${titles.example}`,
    "",
    ...shown(bad),
    `${titles.says}:`,
    "",
    "```text",
    withoutSum(output),
    "```",
    "",
    `${isMended ? titles.fixed : titles.instead}:`,
    "",
    ...shown(good),
  ];
}

function fenceOf(file: string): string {
  if (file.endsWith(".json")) return "json";
  return /\.ya?ml$/.test(file) ? "yaml" : "properties";
}

function exampleLines(rule: Rule, example: Example, lang: Lang): readonly string[] {
  const file = fileOf(rule, example);
  const fence = fenceOf(file);
  const analysis = analyze([parse({ uri: file, text: example.bad })], {
    pins: example.versions ?? {},
    preset: example.preset ?? rule.preset ?? "standard",
    rules: [rule],
  });
  const output = textReport(
    { files: filesOf(analysis), problems: [], read: [file] },
    { lang, colour: false, quiet: false, background: false },
  );
  const titles = headings[lang];
  const isMended = analysis.findings.some(({ fixes }) => fixes.length > 0);
  return [
    `### ${titles.example}`,
    "",
    `\`\`\`${fence}`,
    example.bad.trimEnd(),
    "```",
    "",
    `${titles.says}:`,
    "",
    "```text",
    withoutSum(output),
    "```",
    "",
    // Where another release mends it, the file stays as it is.
    ...(example.mendedIn === undefined
      ? [`${isMended ? titles.fixed : titles.instead}:`, "", `\`\`\`${fence}`, example.good.trimEnd(), "```", ""]
      : []),
  ];
}

function withoutSum(output: string): string {
  return output.slice(0, output.lastIndexOf("\n\n"));
}
