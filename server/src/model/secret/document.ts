/** Where secrets stand in a file, its comments and what its reader refuses included: what is printed is kept in logs that many can read. */
import {
  type Comment,
  type ConfigDocument,
  commentsOf,
  type Entry,
  entriesOf,
  type Part,
  problemsOf,
  type Span,
} from "../../syntax/document.ts";
import { isSecretName } from "./names.ts";
import { secretParts } from "./shapes.ts";

/**
 * The parts of the text that are secret, in order and apart from each other; with `lines`, which are whole lines of the text, at least those in
 * them: a report shows a few lines of a file.
 */
export function secretsOf(document: ConfigDocument, lines?: readonly Span[]): readonly Span[] {
  const { text, parts } = document;
  const isAsked = lines === undefined ? () => true : touching(lines);
  const found = [
    ...parts.flatMap((part) => inEntries(part, text, isAsked)),
    ...commentsOf(document)
      .filter(({ span }) => isAsked(span))
      .flatMap(inComment),
    ...gapsOf(document)
      .filter(isAsked)
      .flatMap((gap) => inGap(text, gap)),
    // A key in PEM goes on over lines, whoever reads them.
    ...secretParts(text).filter(({ start, end }) => text.slice(start, end).includes("\n")),
  ];
  const all: Span[] = [];
  for (const span of found.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push(span);
    else if (span.end > last.end) all[all.length - 1] = { start: last.start, end: span.end };
  }
  return all;
}

/** Whether a span has something in one of these lines. */
function touching(lines: readonly Span[]): (span: Span) => boolean {
  const sorted = lines.toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.start ?? 0) <= end) from = middle + 1;
      else to = middle;
    }
    const last = sorted[from - 1];
    return last !== undefined && last.end >= start;
  };
}

function inEntries({ entries }: Part, text: string, isAsked: (span: Span) => boolean): readonly Span[] {
  // All that a `Secret` of Kubernetes holds.
  const isSecretResource = entries.some(({ key, value }) => key === "kind" && value === "Secret");
  return entries.flatMap((entry, i) => {
    const { key, value, valueSpan } = entry;
    if (valueSpan.start === valueSpan.end || !isAsked(valueSpan)) return [];
    const isHeld = isSecretResource && /^(data|stringData)\b/.test(key);
    if (isHeld || isSecretName(key, value) || isNamedBeside(entry, entries.slice(Math.max(0, i - nearby), i + nearby)))
      return [valueSpan];
    const written = secretParts(text.slice(valueSpan.start, valueSpan.end));
    // What the reader puts together from several lines or escapes may be a secret that no line shows as one.
    if (written.length === 0 && value !== undefined && secretParts(value).length > 0) return [valueSpan];
    return written.map(({ start, end }) => ({ start: valueSpan.start + start, end: valueSpan.start + end }));
  });
}

/** `- name: DB_PASS` and `value: …` below it, as Kubernetes writes variables. */
function isNamedBeside({ key, value }: Entry, others: readonly Entry[]): boolean {
  if (!/\.value$/i.test(key)) return false;
  const name = `${key.slice(0, -"value".length)}name`;
  return others.some((one) => one.key === name && isSecretName(one.value ?? "", value));
}

/** The name of a variable stands beside its value. */
const nearby = 4;

/** A comment that names a secret is one as a whole: nobody knows where in it the value begins. */
function inComment({ text, span }: Comment): readonly Span[] {
  if (/[=:]/.test(text) && isSecretName(text.replace(/[=:][^=:]*$/, ""))) return [span];
  return secretParts(text).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

/** What is neither an entry nor a comment: the way to them, and what the reader could not read. In a text that it refuses nothing is sure. */
function gapsOf(document: ConfigDocument): readonly Span[] {
  const whole = { start: 0, end: document.text.length };
  if (problemsOf(document).some(({ kind }) => kind === "refused")) return [whole];
  const known = [...entriesOf(document), ...commentsOf(document)]
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of known) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return [...gaps, { start: at, end: whole.end }];
}

/** In text that nobody could read a name's value goes to the end of its line, and on until a line has a name of its own. */
function inGap(text: string, gap: Span): readonly Span[] {
  const found: Span[] = [];
  let isOpen = false;
  for (const { index, 0: line } of text.slice(gap.start, gap.end).matchAll(/[^\r\n]+/g)) {
    const start = gap.start + index;
    const [, name, rest = line] = /^([^=:]*)[=:](.*)$/.exec(line) ?? [];
    if (name !== undefined) isOpen = isSecretName(name);
    const parts = isOpen ? [{ start: line.length - rest.length, end: line.length }] : secretParts(line);
    // Brackets and dashes are the way to what is hidden by itself.
    for (const part of parts)
      if (/[\p{L}\p{N}]/u.test(line.slice(part.start, part.end)))
        found.push({ start: start + part.start, end: start + part.end });
  }
  return found;
}
