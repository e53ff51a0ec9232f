/** The rules as SARIF declares them: what they are about, their page, and the level they have by default. */
import { rulePage } from "../../product.ts";
import { fileRuleIds, fileRules } from "../../rules/file-rules.ts";
import { everyRule } from "../../rules/index.ts";
import type { Category, RuleFacts, Severity } from "../../rules/rule.ts";
import { cliTexts } from "../../texts/cli.ts";
import { fileRuleTexts } from "../../texts/file-rules.ts";
import { type Lang, render, say, type Text } from "../../texts/text.ts";
import { timelineText } from "../../timeline/text.ts";

/** SARIF knows three levels of a failure; a hint is a note, and its severity stands in the properties. */
export const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;

/** Every rule that can speak; a result names its rule by the index. */
export function sarifRules(lang: Lang) {
  return [
    ...everyRule.map((rule) => descriptor(rule.id, rule, stories(rule, lang), lang, isOnByDefault(rule))),
    ...fileRuleIds.map((id) => descriptor(id, { ...fileRules[id], roles: [] }, fileRuleTexts[id], lang, true)),
  ];
}

function isOnByDefault({ preset, stage }: RuleFacts): boolean {
  return preset === undefined && stage === undefined;
}

interface Told {
  readonly title: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly ignoreWhen?: Text;
  readonly steps?: readonly string[];
}

function stories({ docs }: RuleFacts, lang: Lang): Told {
  const { title, why, remedy, ignoreWhen, timeline } = docs.texts();
  return { title, why, remedy, ignoreWhen, steps: timelineText(timeline, lang) };
}

function descriptor(
  id: string,
  {
    category,
    severity,
    roles,
  }: { readonly category: Category; readonly severity: Severity; readonly roles: readonly string[] },
  told: Told,
  lang: Lang,
  enabled: boolean,
) {
  const page = rulePage(id);
  const remedy = render(say(cliTexts.explain.remedy, { text: told.remedy[lang] }), lang);
  const { ignoreWhen, steps = [] } = told;
  const ignore =
    ignoreWhen === undefined ? [] : [render(say(cliTexts.explain.ignore, { text: ignoreWhen[lang] }), lang)];
  const paragraphs = [told.why[lang], ...(steps.length === 0 ? [] : [steps.join("\n")]), remedy, ...ignore];
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: told.title[lang] },
    fullDescription: { text: told.why[lang] },
    help: {
      text: [told.title[lang], ...paragraphs, page].join("\n\n"),
      markdown: [`# ${told.title[lang]}`, ...paragraphs, `[${id}](${page})`].join("\n\n"),
    },
    helpUri: page,
    defaultConfiguration: { enabled, level: levels[severity] },
    properties: { category, severity, roles, tags: ["kafka", category, ...roles] },
  };
}
