/** Findings in a hover: the story of how it goes wrong, the way to the rule's page. */
import type { Finding } from "../lint/finding.ts";
import { fileRuleIds } from "../rules/file-rules.ts";
import { ruleById } from "../rules/index.ts";
import { seenLines } from "../rules/seen.ts";
import { fileRuleTexts } from "../texts/file-rules.ts";
import { type Lang, say, type Text } from "../texts/text.ts";
import type { Shade } from "../timeline/ink.ts";
import { timelinePicture } from "../timeline/picture.ts";
import type { Step } from "../timeline/step.ts";
import { timelineText } from "../timeline/text.ts";
import { link, literal, prose } from "./markdown.ts";
import { pageLink, type Viewer } from "./viewer.ts";

/** One paragraph or list each; what a comment silences is left out, and so is the message, which the editor shows beside the hover. */
export function findingsText(findings: readonly Finding[], viewer: Viewer): readonly string[] {
  return findings
    .filter((finding) => finding.suppression === undefined)
    .flatMap((finding) => findingText(finding, viewer));
}

function findingText(finding: Finding, viewer: Viewer): readonly string[] {
  const { lang, pictures } = viewer;
  const page = link(finding.rule, pageLink(finding.rule, viewer));
  const texts = ruleById(finding.rule)?.docs.texts();
  const title = texts?.title ?? fileTitle(finding.rule);
  const heading = title === undefined ? page : `**${prose(say(title), lang)}** (${page})`;
  const advice = finding.advice === undefined ? [] : [prose(finding.advice, lang)];
  const [seen, ...others] = seenLines(finding.rule, lang).map(literal);
  const first = seen === undefined ? [] : [seen];
  const steps = texts?.timeline ?? [];
  if (steps.length === 0) return [heading, ...seeAlso(finding, viewer), ...advice];
  // A hover shows little before it has to be scrolled: a number and the picture stand where they are seen.
  if (pictures !== undefined)
    return [...first, picture(steps, texts?.title[lang] ?? "", lang, pictures), heading, ...advice, ...others];
  return [heading, ...first, ...advice, inWords(steps, lang), ...others];
}

/** The words are its alternative text, for a screen reader. */
function picture(steps: readonly Step[], title: string, lang: Lang, shade: Shade): string {
  const bytes = new TextEncoder().encode(timelinePicture(steps, title, lang, shade));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `![${literal(timelineText(steps, lang).join(" "))}](data:image/svg+xml;base64,${btoa(binary)})`;
}

function inWords(steps: readonly Step[], lang: Lang): string {
  const lines = timelineText(steps, lang).map((step) => {
    const number = /^\d+\. /.exec(step)?.[0] ?? "";
    return `${number}${literal(step.slice(number.length))}`;
  });
  return lines.join("\n");
}

function fileTitle(rule: string): Text | undefined {
  const id = fileRuleIds.find((one) => one === rule);
  return id === undefined ? undefined : fileRuleTexts[id].title;
}

/** The titles of what a finding sums up, each with the way to its page. */
function seeAlso({ see = [] }: Finding, viewer: Viewer): readonly string[] {
  const lines = see.flatMap((rule) => {
    const title = ruleById(rule)?.docs.texts().title;
    return title === undefined ? [] : [`- ${prose(say(title), viewer.lang)} (${link(rule, pageLink(rule, viewer))})`];
  });
  return lines.length === 0 ? [] : [lines.join("\n")];
}
