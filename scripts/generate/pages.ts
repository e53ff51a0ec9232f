/** The page of each rule, from the rule itself and the linter's real output on its examples. */
import { type FileRuleId, fileRuleIds, fileRules } from "../../server/src/rules/file-rules.ts";
import type { Category, RuleFacts } from "../../server/src/rules/rule.ts";
import { seenLines } from "../../server/src/rules/seen.ts";
import { fileRuleTexts } from "../../server/src/texts/file-rules.ts";
import { type Lang, langs, type Text } from "../../server/src/texts/text.ts";
import { timelinePicture } from "../../server/src/timeline/picture.ts";
import { timelineText } from "../../server/src/timeline/text.ts";
import { evidenceOfRule } from "./evidence-of-rule.ts";
import { head, headings } from "./headings.ts";
import { type Documented, exampleOf } from "./page-example.ts";

/** `docs/rules/<id>.md` for every rule: English first, then Chinese. */
export function rulePages(rules: readonly Documented[]): readonly (readonly [string, string])[] {
  return rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
}

/** The picture of each rule's story, in each language. */
export function rulePictures(rules: readonly RuleFacts[]): readonly (readonly [string, string])[] {
  return rules.flatMap(({ id, docs }) => {
    const { timeline, title } = docs.texts();
    return langs.map(
      (lang) => [`docs/rules/${pictureFile(id, lang)}`, timelinePicture(timeline, title[lang], lang)] as const,
    );
  });
}

function pictureFile(id: string, lang: Lang): string {
  return `pictures/${id}.${lang}.svg`;
}

/** The pages of findings about files: short, because their story is. */
export function fileRulePages(): readonly (readonly [string, string])[] {
  return fileRuleIds.map((id) => {
    const { severity, category } = fileRules[id];
    const sections = langs.flatMap((lang) => [
      ...head(id, `\`${severity}\` · \`${category}\``, lang),
      ...fileRuleText(id, lang),
    ]);
    return [`docs/rules/${id}.md`, sections.join("\n")];
  });
}

/** What the page of a finding about files says in one language, below its head. */
export function fileRuleText(id: FileRuleId, lang: Lang): readonly string[] {
  const { title, why, remedy } = fileRuleTexts[id];
  return [`## ${title[lang]}`, "", why[lang], "", `### ${headings[lang].remedy}`, "", remedy[lang], ""];
}

/** The list of all rules. */
export function indexPage(rules: readonly RuleFacts[]): string {
  const roles = [...new Set(rules.flatMap((rule) => rule.roles))];
  const programs = [...new Set(rules.flatMap((rule) => rule.programs ?? []))];
  const ofFiles = fileRuleIds.map((id) => ({ id, ...fileRules[id], parties: "files", title: fileRuleTexts[id].title }));
  const all = [
    ...rules.map((rule) => ({ ...rule, parties: partiesOf(rule), title: rule.docs.texts().title })),
    ...ofFiles,
  ];
  const linked = (holds: (rule: RuleFacts) => boolean): string =>
    rules
      .filter(holds)
      .map(({ id }) => `[${id}](${id}.md)`)
      .join(", ");
  const sections = categories.flatMap(({ category, heading }) => [
    `## ${heading.en}`,
    "",
    "| rule | severity | for | what is wrong |",
    "|---|---|---|---|",
    ...all
      .filter((one) => one.category === category)
      .map(
        ({ id, severity, parties, title }) => `| [${id}](${id}.md) | ${severity} | ${parties} | ${cell(title.en)} |`,
      ),
    "",
  ]);
  return [
    "# Rules",
    "",
    `${all.length} rules, by what goes wrong; [by role](#by-role) and [by program](#by-program) below; and [what is often believed](beliefs.md), [常见误解](beliefs.zh-cn.md).`,
    "",
    ...sections,
    "## By role",
    "",
    ...roles.map((role) => `- **${role}**: ${linked((rule) => rule.roles.includes(role))}`),
    `- **files**: ${ofFiles.map(({ id }) => `[${id}](${id}.md)`).join(", ")}`,
    "",
    "## By program",
    "",
    "A rule that is not listed here holds for every program that runs Kafka's own software.",
    "",
    ...programs.map((program) => `- **${program}**: ${linked((rule) => rule.programs?.includes(program) === true)}`),
    "",
  ].join("\n");
}

/** `producer`, or `producer · librdkafka` for a rule that holds for certain programs alone. */
function partiesOf({ roles, programs }: RuleFacts): string {
  return [roles, programs ?? []].flatMap((names) => (names.length === 0 ? [] : [names.join(", ")])).join(" · ");
}

/** What may go wrong, in the order of the list. */
export const categories = [
  { category: "loss", heading: { en: "A record is lost", "zh-cn": "消息丢失" } },
  { category: "duplication", heading: { en: "A record arrives twice", "zh-cn": "消息重复" } },
  { category: "ordering", heading: { en: "Records change places", "zh-cn": "消息乱序" } },
  { category: "availability", heading: { en: "Writing or reading stops", "zh-cn": "读写中断" } },
  { category: "startup-failure", heading: { en: "It does not start", "zh-cn": "无法启动" } },
  { category: "no-effect", heading: { en: "A setting has no effect", "zh-cn": "配置不起作用" } },
  { category: "removed-or-renamed", heading: { en: "A setting is gone", "zh-cn": "配置已移除" } },
] as const satisfies readonly { readonly category: Category; readonly heading: Text }[];

function page(rule: Documented): string {
  const sections = langs.flatMap((lang) => [...head(rule.id, factsOf(rule), lang), ...ruleText(rule, lang)]);
  return [...sections, ""].join("\n");
}

/** Its severity, what goes wrong, who is concerned, in which releases. */
export function factsOf(rule: Documented): string {
  const { severity, category, preset } = rule;
  const only = preset === undefined ? "" : ` · preset \`${preset}\` only`;
  return `\`${severity}\` · \`${category}\` · ${partiesOf(rule)}${versionsOf(rule)}${only}`;
}

function versionsOf(rule: Documented): string {
  const ranges = Object.entries(("versions" in rule ? rule.versions : undefined) ?? {}).map(
    ([axis, range]) => `${axis} ${range}`,
  );
  return ranges.length === 0 ? "" : ` · ${ranges.map((range) => `\`${range}\``).join(", ")}`;
}

/** What the page of a rule says in one language, below its head. */
export function ruleText(rule: Documented, lang: Lang): readonly string[] {
  const { references } = rule.docs;
  const evidence = evidenceOfRule(rule);
  const texts = rule.docs.texts();
  const titles = headings[lang];
  return [
    `## ${texts.title[lang]}`,
    "",
    texts.why[lang],
    "",
    ...seenLines(rule.id, lang).flatMap((line) => [line, ""]),
    `### ${titles.how}`,
    "",
    `![${texts.title[lang]}](${pictureFile(rule.id, lang)})`,
    "",
    `<details><summary>${titles.inWords}</summary>`,
    "",
    ...timelineText(texts.timeline, lang),
    "",
    "</details>",
    "",
    ...exampleOf(rule, lang),
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

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
