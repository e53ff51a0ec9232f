/** Completion in our own comments: their words, the ids of rules to silence, what a file says of itself. */

import { headPrograms, headRoles } from "../comments/claims.ts";
import { kafkaReleases, librdkafkaReleases } from "../kafka/catalogue.ts";
import { presets } from "../lint/preset.ts";
import { fileRuleIds } from "../rules/file-rules.ts";
import { listedRules } from "../rules/index.ts";
import { type Comment, commentsOf, type Span } from "../syntax/document.ts";
import { lineEnd } from "../syntax/text-lines.ts";
import { commentWords, directiveWords, presetWords, programWords } from "../texts/comment-words.ts";
import { fileRuleTexts } from "../texts/file-rules.ts";
import type { Lang, Text } from "../texts/text.ts";
import type { CompletionAt } from "./complete-at.ts";
import { namedRules } from "./ignore-comment.ts";
import type { Proposal } from "./proposal.ts";

/** `undefined` outside of comments. */
export function completeComment(at: CompletionAt): readonly Proposal[] | undefined {
  const { document, offset } = at;
  const comment = commentsOf(document).find(
    ({ span }) => offset > span.start && offset <= lineEnd(document.text, span.start),
  );
  if (comment === undefined) return undefined;
  const end = lineEnd(document.text, comment.span.start);
  // With the blanks at its end, behind which somebody goes on writing.
  const whole: Comment = { ...comment, text: document.text.slice(comment.span.start, end) };
  const before = document.text.slice(comment.span.start, offset);
  return ruleIds(at, whole, before) ?? directives(at, whole, before) ?? words(at, before);
}

function words({ document, offset, lang }: CompletionAt, before: string): readonly Proposal[] {
  const typed = /^[#!]\s*(\S+)$/.exec(before)?.[1];
  // One letter is enough to tell from ordinary prose, and nothing else is offered there.
  if (typed === undefined) return [];
  const rest = /^[\w:-]*/.exec(document.text.slice(offset))?.[0].length ?? 0;
  const replace = { start: offset - typed.length, end: offset + rest };
  return Object.entries(commentWords).flatMap(([word, text], i): Proposal[] =>
    word.startsWith(typed) ? [proposal("key", word, `${word} `, text, lang, replace, String(i))] : [],
  );
}

/** The ids of rules; those that say something in this file come first. */
function ruleIds(at: CompletionAt, comment: Comment, before: string): readonly Proposal[] | undefined {
  const { analysis, document, offset, lang } = at;
  const typed = /^[#!]\s*kafka-lossless-ignore(?:-file)?\s(?:.*[\s,])?([^\s,]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  if (/\s--(\s|$)/.test(before)) return [];
  const rest = /^[^\s,]*/.exec(comment.text.slice(before.length))?.[0].length ?? 0;
  const replace = { start: offset - typed.length, end: offset + rest };
  const others = namedRules(comment).filter(({ span }) => span.end < replace.start || span.start > replace.end);
  const taken = new Set(others.map(({ id }) => id));
  const said = new Set(
    analysis.findings
      .filter(({ place, suppression }) => place.uri === document.uri && suppression === undefined)
      .map(({ rule }) => rule),
  );
  const known: readonly (readonly [string, Text])[] = [
    ...listedRules.map(({ id, docs }) => [id, docs.texts().title] as const),
    ...fileRuleIds.map((id) => [id, fileRuleTexts[id].title] as const),
  ];
  // A comment without a reason is reported.
  const suffix = /\s--(\s|$)/.test(comment.text) ? "" : " -- ";
  return known.flatMap(([id, title]): Proposal[] =>
    taken.has(id) || id.startsWith("suppression-")
      ? []
      : [proposal("value", id, `${id}${suffix}`, title, lang, replace, `${said.has(id) ? 0 : 1}${id}`)],
  );
}

function directives(at: CompletionAt, comment: Comment, before: string): readonly Proposal[] | undefined {
  const { offset, lang } = at;
  const match = /^[#!]\s*kafka-lossless:(?:.*\s)?(?:(\w+)=)?([\w.-]*)$/.exec(before);
  if (match === null) return undefined;
  const [, name, typed = ""] = match;
  const rest = /^[\w.-]*/.exec(comment.text.slice(before.length))?.[0].length ?? 0;
  const replace = { start: offset - typed.length, end: offset + rest };
  if (name !== undefined)
    return valuesOf(name).map(([value, text], i) =>
      proposal("value", value, value, text, lang, replace, String(i).padStart(3, "0")),
    );
  const isWritten = (word: string): boolean => new RegExp(`\\s${word}=`).test(comment.text);
  const blank = before.endsWith(":") ? " " : "";
  const sets = comment.text[before.length + rest] === "=" ? "" : "=";
  return Object.entries(directiveWords).flatMap(([word, text], i): Proposal[] =>
    isWritten(word) && sets === "="
      ? []
      : [proposal("key", word, `${blank}${word}${sets}`, text, lang, replace, String(i))],
  );
}

/** Releases by their lines, the newest first. */
function valuesOf(name: string): readonly (readonly [string, Text | undefined])[] {
  const lines = (releases: readonly string[]): readonly (readonly [string, undefined])[] =>
    [...new Set(releases.map((release) => release.split(".").slice(0, 2).join(".")))]
      .toReversed()
      .map((line) => [line, undefined]);
  if (name === "kafka") return lines(kafkaReleases());
  if (name === "librdkafka") return lines(librdkafkaReleases());
  if (name === "role") return headRoles.map((role) => [role, undefined]);
  if (name === "program") return headPrograms.map((program) => [program, programWords[program]]);
  return name === "preset" ? presets.map((preset) => [preset, presetWords[preset]]) : [];
}

function proposal(
  kind: Proposal["kind"],
  label: string,
  newText: string,
  text: Text | undefined,
  lang: Lang,
  replace: Span,
  rank: string,
): Proposal {
  return { label, kind, detail: text?.[lang] ?? "", documentation: "", replace, newText, rank };
}
