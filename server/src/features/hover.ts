/** Hover: what a setting means for delivery, its value here, its default by release, and how it goes wrong. */
import { entryAt, type Span } from "../syntax/document.ts";
import type { Analysis } from "../analysis/analyze.ts";
import { type Lang, render } from "../texts/text.ts";
import { timelineText } from "../timeline/text.ts";
import { ruleById } from "../rules/index.ts";

/** Markdown for the span it explains. */
export interface HoverContent {
  readonly span: Span;
  readonly markdown: string;
}

/** What to show at `offset` (UTF-16) of the document `uri`; `undefined` where there is nothing of Kafka's. */
export function hover(analysis: Analysis, uri: string, offset: number, lang: Lang): HoverContent | undefined {
  const document = analysis.documents.find((one) => one.uri === uri);
  const entry = document === undefined ? undefined : entryAt(document, offset);
  if (entry === undefined) return undefined;
  const here = analysis.findings.filter((one) => one.place.uri === uri && one.place.span.start >= entry.span.start && one.place.span.end <= entry.span.end);
  const parts = here.flatMap((finding) => {
    const rule = ruleById(finding.rule);
    const messages = finding.messages.map((one) => render(one, lang)).join(" ");
    return rule === undefined ? [messages] : [`**${rule.docs.texts.title[lang]}**`, messages, ...timelineText(rule.docs.texts.timeline, lang)];
  });
  return parts.length === 0 ? undefined : { span: entry.span, markdown: parts.join("\n\n") };
}
