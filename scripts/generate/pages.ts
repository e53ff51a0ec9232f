/** The page of each rule, from the rule itself and the linter's real output on its examples. */
import { analyze, parse } from "../../server/src/analysis/analyze.ts";
import { textReport } from "../../server/src/cli/report/text.ts";
import { fileRuleIds, fileRules } from "../../server/src/rules/file-rules.ts";
import type { Example, Rule } from "../../server/src/rules/rule.ts";
import { fileRuleTexts } from "../../server/src/texts/file-rules.ts";
import { type Lang, langs } from "../../server/src/texts/text.ts";
import { timelineText } from "../../server/src/timeline/text.ts";
import { fileOf } from "../../test/support/examples.ts";

/** `docs/rules/<id>.md` for every rule: English first, then Chinese. */
export function rulePages(rules: readonly Rule[]): readonly (readonly [string, string])[] {
  return rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
}

/** The pages of findings about files: short, because their story is. */
export function fileRulePages(): readonly (readonly [string, string])[] {
  return fileRuleIds.map((id) => {
    const { severity, category } = fileRules[id];
    const texts = fileRuleTexts[id];
    const sections = langs.flatMap((lang) => [
      `## ${texts.title[lang]}`,
      "",
      texts.why[lang],
      "",
      `### ${headings[lang].remedy}`,
      "",
      texts.remedy[lang],
      "",
    ]);
    return [`docs/rules/${id}.md`, [`# ${id}`, "", `\`${severity}\` · \`${category}\``, "", ...sections].join("\n")];
  });
}

/** The list of all rules. */
export function indexPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.category} | ${rule.roles.join(", ")} | ${cell(rule.docs.texts.title.en)} |`,
  );
  const about = fileRuleIds.map(
    (id) =>
      `| [${id}](${id}.md) | ${fileRules[id].severity} | ${fileRules[id].category} | files | ${cell(fileRuleTexts[id].title.en)} |`,
  );
  return [
    "# Rules",
    "",
    "| rule | severity | kind | for | what is wrong |",
    "|---|---|---|---|---|",
    ...rows,
    ...about,
    "",
  ].join("\n");
}

const headings: Readonly<
  Record<
    Lang,
    Readonly<
      Record<
        | "how"
        | "example"
        | "says"
        | "fixed"
        | "remedy"
        | "ignore"
        | "evidence"
        | "executed"
        | "read"
        | "documented"
        | "sources",
        string
      >
    >
  >
> = {
  en: {
    how: "How it happens",
    example: "Example",
    says: "What Kafka Lossless says",
    fixed: "After the preferred fix",
    remedy: "What to do",
    ignore: "When to ignore it",
    evidence: "Evidence",
    executed: "Executed",
    read: "Read in source",
    documented: "Documented only",
    sources: "Sources",
  },
  "zh-cn": {
    how: "如何发生",
    example: "示例",
    says: "Kafka Lossless 的输出",
    fixed: "应用首选修复之后",
    remedy: "怎么办",
    ignore: "何时可以忽略",
    evidence: "依据",
    executed: "已实际运行",
    read: "已阅读源码",
    documented: "仅见于文档",
    sources: "来源",
  },
};

function page(rule: Rule): string {
  const head = [
    `# ${rule.id}`,
    "",
    `\`${rule.severity}\` · \`${rule.category}\` · ${rule.roles.join(", ")}${versionsOf(rule)}`,
    "",
  ];
  return [...head, ...langs.flatMap((lang) => section(rule, lang)), ""].join("\n");
}

function versionsOf(rule: Rule): string {
  const ranges = Object.entries(rule.versions ?? {}).map(([axis, range]) => `${axis} ${range}`);
  return ranges.length === 0 ? "" : ` · ${ranges.map((range) => `\`${range}\``).join(", ")}`;
}

function section(rule: Rule, lang: Lang): readonly string[] {
  const { texts, references, examples, evidence } = rule.docs;
  const titles = headings[lang];
  const [example] = examples;
  return [
    `## ${texts.title[lang]}`,
    "",
    texts.why[lang],
    "",
    `### ${titles.how}`,
    "",
    ...timelineText(texts.timeline, lang),
    "",
    ...(example === undefined ? [] : exampleLines(rule, example, lang)),
    `### ${titles.remedy}`,
    "",
    texts.remedy[lang],
    "",
    `### ${titles.ignore}`,
    "",
    texts.ignoreWhen[lang],
    "",
    `### ${titles.evidence}`,
    "",
    `**${titles[evidence.kind]}**: ${evidence.where}`,
    "",
    `### ${titles.sources}`,
    "",
    ...references.map(({ title, url }) => (url === undefined ? `- ${title}` : `- [${title}](${url})`)),
    "",
  ];
}

function exampleLines(rule: Rule, example: Example, lang: Lang): readonly string[] {
  const file = fileOf(rule, example);
  const fence = /\.ya?ml$/.test(file) ? "yaml" : "properties";
  const analysis = analyze([parse({ uri: file, text: example.bad })], { pins: example.versions ?? {}, rules: [rule] });
  const output = textReport(
    { files: [{ path: file, text: example.bad, analysis }], problems: [], read: 1 },
    { lang, colour: false, quiet: false },
  );
  const titles = headings[lang];
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
    withoutBackground(output),
    "```",
    "",
    `${titles.fixed}:`,
    "",
    `\`\`\`${fence}`,
    example.good.trimEnd(),
    "```",
    "",
  ];
}

/** The background stands on the page already, and the sum is of no interest there. */
function withoutBackground(output: string): string {
  return output
    .replace(/^ {2}(why: |原因：)[\s\S]*?(?=^$|^ {2}(fix: |advice: |修复：|建议：))/gm, "")
    .split("\n")
    .slice(0, -2)
    .join("\n")
    .trimEnd();
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
