/** Comments that silence findings, each with its reason; a comment that is wrong or idle is itself a finding. */

import { type FileRuleId, fileRules } from "../rules/file-rules.ts";
import {
  type Comment,
  type ConfigDocument,
  type Entry,
  entriesOf,
  type Section,
  type Span,
} from "../syntax/document.ts";
import { suppressionTexts } from "../texts/suppressions.ts";
import { type Message, say } from "../texts/text.ts";
import type { Finding } from "./finding.ts";

/** Marks findings that a comment silences, and adds findings about the comments themselves. */
export function suppress(
  findings: readonly Finding[],
  documents: readonly ConfigDocument[],
  isRule: (id: string) => boolean,
): readonly Finding[] {
  let result = findings;
  const about: Finding[] = [];
  for (const document of documents) {
    for (const suppression of suppressionsOf(document)) {
      const matches = (finding: Finding, rule: string): boolean =>
        finding.rule === rule && finding.place.uri === document.uri && suppression.covers(finding.place.span);
      for (const rule of suppression.rules) {
        const here = (id: FileRuleId, message: Message): void => {
          about.push(aboutComment(document, id, rule.span, message));
        };
        if (!isRule(rule.id)) here("suppression-of-unknown-rule", say(suppressionTexts.unknownRule, { rule: rule.id }));
        else if (suppression.reason === "")
          here("suppression-without-reason", say(suppressionTexts.withoutReason, { rule: rule.id }));
        else if (!result.some((finding) => matches(finding, rule.id)))
          here("suppression-unused", say(suppressionTexts.unused, { rule: rule.id }));
        else {
          const { reason } = suppression;
          result = result.map((finding) =>
            matches(finding, rule.id) ? { ...finding, suppression: { reason } } : finding,
          );
        }
      }
    }
  }
  return [...result, ...about];
}

/** One comment that silences. */
interface Suppression {
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  readonly covers: (span: Span) => boolean;
}

const form = /^[#!]\s*kafka-lossless-ignore(-file)?(?=\s|$)\s*(.*)$/;

function suppressionsOf(document: ConfigDocument): readonly Suppression[] {
  return document.comments.flatMap((comment): Suppression[] => {
    const match = form.exec(comment.text);
    if (match === null) return [];
    const body = match[2] ?? "";
    const [list = "", ...reason] = body.split(/(?:^|\s)--(?=\s|$)/);
    const offset = comment.span.start + comment.text.length - body.length;
    const rules = [...list.matchAll(/[^\s,]+/g)].map((one) => ({
      id: one[0],
      span: { start: offset + one.index, end: offset + one.index + one[0].length },
    }));
    const target = match[1] === undefined ? nextOf(document, comment) : wholeOf(document, comment);
    const covers = (span: Span): boolean =>
      target !== undefined && span.start >= target.start && span.end <= target.end;
    // A comment that names no rule has nothing to point at but itself.
    const named = rules.length > 0 ? rules : [{ id: "", span: comment.span }];
    return [{ rules: named, reason: reason.join(" -- ").trim(), covers }];
  });
}

/** The entry, or the mapping that is a component, which follows the comment or stands before it on its line. */
function nextOf(document: ConfigDocument, comment: Comment): Span | undefined {
  const entries = document.sections[comment.section]?.entries ?? [];
  if (!comment.ownLine) {
    const lineStart = document.text.lastIndexOf("\n", comment.span.start - 1) + 1;
    return (
      entries.findLast((entry) => entry.span.end <= comment.span.start && entry.span.end > lineStart)?.span ??
      openedBefore(entries, comment, lineStart)
    );
  }
  const next = entries.find(
    (entry) => entry.span.start >= comment.span.end || newSegment(entry, comment) !== undefined,
  );
  if (next === undefined) return undefined;
  const segment = newSegment(next, comment);
  return segment === undefined ? next.span : extentOf(entries, segment);
}

/** The first step of an entry's path that is written after the comment. */
function newSegment(entry: Entry, comment: Comment): Span | undefined {
  return entry.path.find((segment) => segment.span.start >= comment.span.end)?.span;
}

/** For `producer: # comment`: the mapping that this line opens. */
function openedBefore(entries: readonly Entry[], comment: Comment, lineStart: number): Span | undefined {
  for (const entry of entries) {
    const segment = entry.path.find((one) => one.span.start >= lineStart && one.span.end <= comment.span.start);
    if (segment !== undefined) return extentOf(entries, segment.span);
  }
  return undefined;
}

function extentOf(entries: readonly Entry[], segment: Span): Span {
  const inside = entries.filter((entry) => entry.path.some((one) => one.span.start === segment.start));
  return { start: segment.start, end: Math.max(segment.end, ...inside.map((entry) => entry.span.end)) };
}

/** `-file` holds for its section, in the first section for the whole file; below the first entry it holds for nothing. */
function wholeOf(document: ConfigDocument, comment: Comment): Span | undefined {
  const section: Section | undefined = document.sections[comment.section];
  const first = section?.entries[0];
  if (section === undefined || (first !== undefined && first.span.start < comment.span.start)) return undefined;
  const isFirst = !entriesOf(document).some((entry) => entry.section < comment.section);
  return isFirst ? { start: 0, end: document.text.length } : section.span;
}

function aboutComment(document: ConfigDocument, rule: FileRuleId, span: Span, message: Message): Finding {
  return {
    rule,
    ...fileRules[rule],
    place: { uri: document.uri, span },
    messages: [message],
    profiles: [],
    related: [],
    fixes: [],
  };
}
