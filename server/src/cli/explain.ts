/** `explain`: what a rule is about, or what a setting means and which rules watch it. */

import { advisoryByIssue } from "../kafka/advisories.ts";
import { catalogueRoles } from "../kafka/catalogue.ts";
import { nearestSetting } from "../kafka/known-names.ts";
import { nameIndex } from "../kafka/near-name.ts";
import { rulePage } from "../product.ts";
import { fileRuleIds, fileRules } from "../rules/file-rules.ts";
import { listedRules, ruleById } from "../rules/index.ts";
import type { RuleFacts } from "../rules/rule.ts";
import { seenLines } from "../rules/seen.ts";
import { cliTexts } from "../texts/cli.ts";
import { fileRuleTexts } from "../texts/file-rules.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import { timelineText } from "../timeline/text.ts";
import type { Format } from "./args.ts";
import { explainSetting } from "./explain-setting.ts";
import type { Io } from "./io.ts";
import { jsonOf, printedLine } from "./printed.ts";
import { paragraph } from "./report/text.ts";

/** Explains a rule id or a setting, or lists the rules where `topic` is absent; exit code 2 for a topic nobody knows. */
export function explain(topic: string | undefined, format: Format, io: Io, lang: Lang): number {
  if (topic === undefined) {
    const listed = [
      ...listedRules.map(({ id, severity, category, roles, docs }) => ({
        id,
        severity,
        category,
        roles,
        summary: docs.texts().title[lang],
      })),
      ...fileRuleIds.map((id) => ({ id, ...fileRules[id], roles: [], summary: fileRuleTexts[id].title[lang] })),
    ];
    io.out(
      format === "json"
        ? jsonOf(listed)
        : listed.map((one) => `${one.id}  ${one.severity}\n    ${one.summary}\n`).join(""),
    );
    return 0;
  }
  // A number of a tracker means the rule about the releases with that fault.
  const rule = ruleById(topic) ?? ruleById(advisoryByIssue(topic)?.id ?? "");
  const text =
    rule === undefined ? (explainFileRule(topic, lang) ?? explainSetting(topic, lang)) : explainRule(rule, lang);
  if (text === undefined) {
    io.err(printedLine(unknown(topic), lang));
    return 2;
  }
  io.out(format === "json" ? jsonOf({ topic, text }) : text);
  return 0;
}

/** A rule is known by its id, a setting by Kafka's name. */
function unknown(topic: string): Message {
  const ids = [...listedRules.map(({ id }) => id), ...fileRuleIds];
  const near = nameIndex(ids).nearest(topic)?.name ?? nearestSetting(catalogueRoles, topic)?.name;
  return near === undefined ? say(cliTexts.unknownTopic, { topic }) : say(cliTexts.unknownTopicNear, { topic, near });
}

/** For findings about files: they have no timeline, their story is one sentence long. */
function explainFileRule(id: string, lang: Lang): string | undefined {
  const known = fileRuleIds.find((one) => one === id);
  if (known === undefined) return undefined;
  const { title, why, remedy } = fileRuleTexts[known];
  return [
    `${id} (${fileRules[known].severity}, ${fileRules[known].category})`,
    title[lang],
    "",
    ...paragraph(why[lang], ""),
    "",
    ...paragraph(render(say(cliTexts.explain.remedy, { text: remedy[lang] }), lang), ""),
    "",
    rulePage(id, undefined, lang),
    "",
  ].join("\n");
}

function explainRule(rule: RuleFacts, lang: Lang): string {
  const { references } = rule.docs;
  const texts = rule.docs.texts();
  return [
    `${rule.id} (${rule.severity}, ${rule.category})`,
    texts.title[lang],
    "",
    ...paragraph(texts.why[lang], ""),
    "",
    ...seenLines(rule.id, lang).flatMap((line) => [...paragraph(line, ""), ""]),
    ...timelineText(texts.timeline, lang).flatMap((step) => paragraph(step, "")),
    "",
    ...paragraph(render(say(cliTexts.explain.remedy, { text: texts.remedy[lang] }), lang), ""),
    "",
    ...paragraph(render(say(cliTexts.explain.ignore, { text: texts.ignoreWhen[lang] }), lang), ""),
    "",
    ...references.map((one) => `- ${one.title}${one.url === undefined ? "" : `: ${one.url}`}`),
    rulePage(rule.id, undefined, lang),
    "",
  ].join("\n");
}
