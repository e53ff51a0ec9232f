/** The pages of the rules, each in one language, and their list by what goes wrong. */
import { fileRuleIds, fileRules } from "../../server/src/rules/file-rules.ts";
import { listedRules, rules, systemRules } from "../../server/src/rules/index.ts";
import { fileRuleTexts } from "../../server/src/texts/file-rules.ts";
import { type Lang, langs, type Text } from "../../server/src/texts/text.ts";
import { categories, factsOf, fileRuleText, ruleText } from "../generate/pages.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

const documented = [...rules, ...systemRules.filter(({ stage }) => stage !== "draft")];

/** One page for each rule and language, and the list of all. */
export function rulePages(): readonly Page[] {
  return langs.flatMap((lang) => [
    list(lang),
    ...documented.map((rule) => {
      const title = rule.docs.texts().title[lang];
      return page(lang, rule.id, [factsOf(rule), "", ...ruleText(rule, lang)], `${title} ${rule.settings.join(" ")}`);
    }),
    ...fileRuleIds.map((id) => page(lang, id, fileRuleText(id, lang), fileRuleTexts[id].title[lang])),
  ]);
}

function page(lang: Lang, id: string, lines: readonly string[], found: string): Page {
  const markdown = [`# ${id}`, "", ...lines].join("\n");
  return {
    lang,
    path: `rules/${id}.html`,
    source: `docs/rules/${id}.md`,
    section: "rules",
    title: id,
    markdown,
    words: found,
  };
}

interface Listed {
  readonly id: string;
  readonly severity: string;
  readonly category: string;
  readonly title: Text;
}

function list(lang: Lang): Page {
  const all: readonly Listed[] = [
    ...listedRules.map((rule) => ({ ...rule, title: rule.docs.texts().title })),
    ...fileRuleIds.map((id) => ({ id, ...fileRules[id], title: fileRuleTexts[id].title })),
  ];
  const tables = categories.flatMap(({ category, heading }) => [
    `## ${heading[lang]}`,
    "",
    lang === "en" ? "| rule | severity | what is wrong |" : "| 规则 | 级别 | 问题 |",
    "|---|---|---|",
    ...all
      .filter((one) => one.category === category)
      .map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title[lang].replaceAll("|", "\\|")} |`),
    "",
  ]);
  const title = words[lang].sections.rules;
  return {
    lang,
    path: "rules/index.html",
    source: "docs/rules/README.md",
    section: "rules",
    title,
    markdown: [`# ${title}`, "", ...tables].join("\n"),
    words: "",
  };
}
