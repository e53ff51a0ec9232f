/** Findings in a hover: the story of how it goes wrong, the way to the rule's page. */
import type { Finding } from "../lint/finding.ts";
import { rulePage } from "../product.ts";
import { fileRuleIds } from "../rules/file-rules.ts";
import { ruleById } from "../rules/index.ts";
import { fileRuleTexts } from "../texts/file-rules.ts";
import { type Lang, say, type Text } from "../texts/text.ts";
import { timelineText } from "../timeline/text.ts";
import { link, literal, prose } from "./markdown.ts";

/** One paragraph or list each; what a comment silences is left out, and so is the message, which the editor shows beside the hover. */
export function findingsText(findings: readonly Finding[], lang: Lang, pages: string): readonly string[] {
  return findings
    .filter((finding) => finding.suppression === undefined)
    .flatMap((finding) => findingText(finding, lang, pages));
}

function findingText(finding: Finding, lang: Lang, pages: string): readonly string[] {
  const page = link(finding.rule, rulePage(finding.rule, pages));
  const texts = ruleById(finding.rule)?.docs.texts;
  const title = texts?.title ?? fileTitle(finding.rule);
  const heading = title === undefined ? page : `**${prose(say(title), lang)}** (${page})`;
  const steps = timelineText(texts?.timeline ?? [], lang).map((step) => {
    const number = /^\d+\. /.exec(step)?.[0] ?? "";
    return `${number}${literal(step.slice(number.length))}`;
  });
  const advice = finding.advice === undefined ? [] : [prose(finding.advice, lang)];
  return [heading, ...advice, ...(steps.length === 0 ? [] : [steps.join("\n")])];
}

function fileTitle(rule: string): Text | undefined {
  const id = fileRuleIds.find((one) => one === rule);
  return id === undefined ? undefined : fileRuleTexts[id].title;
}
