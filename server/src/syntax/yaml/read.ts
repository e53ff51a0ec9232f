/** Reads YAML text into parts, one for each document; what its reader refuses is a problem, and whatever else can be had is there all the same. */
import type { Comment, ReadPart, Span, SyntaxProblem } from "../document.ts";
import { maskTemplate, settleTemplate, unmask } from "../template.ts";
import { lineStart } from "../text-lines.ts";
import type { YamlDialect } from "./dialect.ts";
import { flatten } from "./flatten.ts";
import { refusedCharacter, refusedTab } from "./refusals.ts";
import { readYaml, type YamlError, type YamlStream } from "./source.ts";

/** The parts of a text as `dialect` reads it. A template is read with its markers out of the way, and none of its complaints counts. */
export function readYamlParts(uri: string, text: string, dialect: YamlDialect): readonly ReadPart[] {
  const parts = read(uri, text, text, dialect);
  const settled = settleTemplate(
    text,
    parts.map(({ problems }) => problems),
  );
  const template = settled.flat().find(({ kind }) => kind === "template");
  if (template === undefined) return parts;
  const masked = read(uri, text, maskTemplate(text), dialect);
  const at = Math.min(
    settled.findIndex((each) => each.includes(template)),
    masked.length - 1,
  );
  return masked.map((part, index) => ({ ...part, problems: index === at ? [template] : [] }));
}

/** Reads `masked`, which has the characters of `text` save those that only a template will give. */
function read(uri: string, text: string, masked: string, dialect: YamlDialect): readonly ReadPart[] {
  const stream = readYaml(masked);
  const refused = firstRefused(masked, stream);
  const comments = commentsOf(text, stream);
  return stream.documents.map(({ contents, span }, index) => {
    const flattened = flatten(uri, masked, index, contents, dialect);
    const problems: SyntaxProblem[] = [...flattened.problems];
    if (refused?.part === index) problems.unshift({ kind: "refused", ...refused.error });
    return {
      span,
      entries: masked === text ? flattened.entries : unmask(text, masked, flattened.entries),
      comments: comments[index] ?? [],
      // The grammar may point behind the last character of a text that ends too early.
      problems: problems.map((problem) => ({ ...problem, span: within(problem.span, text.length) })),
    };
  });
}

/** The reader stops at the first error; what the library says after that is guesswork. */
function firstRefused(
  text: string,
  stream: YamlStream,
): { readonly part: number; readonly error: YamlError } | undefined {
  const errors = [
    ...stream.documents.flatMap(({ errors }) => errors),
    ...refusedCharacter(text),
    ...refusedTab(stream),
  ];
  const [first] = errors.sort((a, b) => a.span.start - b.span.start);
  return first === undefined ? undefined : { part: documentAt(stream, first.span.start), error: first };
}

/** The comments of each document. */
function commentsOf(text: string, stream: YamlStream): readonly (readonly Comment[])[] {
  const found: Comment[][] = stream.documents.map(() => []);
  for (const { offset, source } of stream.comments) {
    const span = { start: offset, end: offset + source.length };
    const ownLine = text.slice(lineStart(text, offset), offset).trim() === "";
    found[documentAt(stream, offset)]?.push({ text: text.slice(span.start, span.end), span, ownLine });
  }
  return found;
}

function documentAt({ documents }: YamlStream, offset: number): number {
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
