/** Reads YAML text as Spring Boot does: SnakeYAML's grammar and types, YamlProcessor's flattened keys. */
import type { Comment, ConfigDocument, Entry, Section, Span, SyntaxProblem } from "./document.ts";
import { maskTemplate, settleTemplate } from "./template.ts";
import { lineStart } from "./text-lines.ts";
import { flatten } from "./yaml-flatten.ts";
import { refusedCharacter, refusedTab } from "./yaml-refusals.ts";
import { readYaml, type YamlStream } from "./yaml-source.ts";

/** Parses YAML text; what SnakeYAML refuses is a problem, and whatever else can be had is there all the same. */
export function parseYaml(uri: string, text: string): ConfigDocument {
  const document = read(uri, text, text);
  const problems = settleTemplate(text, document.problems);
  const template = problems.find(({ kind }) => kind === "template");
  if (template === undefined) return document;
  const masked = read(uri, text, maskTemplate(text));
  const last = masked.sections.length - 1;
  return { ...masked, problems: [{ ...template, section: Math.min(template.section, last) }] };
}

/** Reads `masked`, which has the characters of `text` save those that only a template will give. */
function read(uri: string, text: string, masked: string): ConfigDocument {
  const stream = readYaml(masked);
  const sections: Section[] = [];
  const problems: SyntaxProblem[] = [];
  for (const [index, { contents, span }] of stream.documents.entries()) {
    const flattened = flatten(uri, masked, index, contents);
    sections.push({ span, entries: masked === text ? flattened.entries : unmask(text, masked, flattened.entries) });
    problems.push(...flattened.problems);
  }
  const refused = firstRefused(masked, stream);
  if (refused !== undefined) problems.unshift(refused);
  // The grammar may point behind the last character of a text that ends too early.
  const inside = problems.map((problem) => ({ ...problem, span: within(problem.span, text.length) }));
  return { uri, format: "yaml", text, sections, comments: commentsOf(text, stream), problems: inside };
}

/** Entries as the text has them: a filled-in value cannot be known, an entry below a filled-in key cannot be named. */
function unmask(text: string, masked: string, entries: readonly Entry[]): readonly Entry[] {
  const same = ({ start, end }: Span) => text.slice(start, end) === masked.slice(start, end);
  // The span of an element of a sequence holds all that is below it.
  const named = entries.filter(({ path }) => path.every(({ name, span }) => /^\[\d+\]$/.test(name) || same(span)));
  return named.map((entry) => {
    const { start, end } = entry.valueSpan;
    return { ...entry, source: text.slice(start, end), value: same(entry.valueSpan) ? entry.value : undefined };
  });
}

/** SnakeYAML stops at the first error; what the library says after that is guesswork. */
function firstRefused(text: string, stream: YamlStream): SyntaxProblem | undefined {
  const errors = [
    ...stream.documents.flatMap(({ errors }) => errors),
    ...refusedCharacter(text),
    ...refusedTab(stream),
  ];
  const first = errors.sort((a, b) => a.span.start - b.span.start)[0];
  if (first === undefined) return undefined;
  return { kind: "refused", ...first, section: sectionAt(stream, first.span.start) };
}

function commentsOf(text: string, stream: YamlStream): readonly Comment[] {
  return stream.comments.map(({ offset, source }) => {
    const span = { start: offset, end: offset + source.length };
    const ownLine = text.slice(lineStart(text, offset), offset).trim() === "";
    return { text: text.slice(span.start, span.end), span, ownLine, section: sectionAt(stream, offset) };
  });
}

function sectionAt(stream: YamlStream, offset: number): number {
  const { documents } = stream;
  let low = 0;
  let high = documents.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (documents[middle]?.span.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function within({ start, end }: Span, length: number): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}
