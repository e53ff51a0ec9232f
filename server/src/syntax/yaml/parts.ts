/** Turns what the library finds in YAML text into parts: entries, comments, and what the reader refuses first. */
import type { Comment, ReadPart, Span } from "../document.ts";
import { unmask } from "../template.ts";
import { lineStart } from "../text-lines.ts";
import type { YamlDialect } from "./dialect.ts";
import { flatten } from "./flatten.ts";
import { refusedCharacter, refusedTab } from "./refusals.ts";
import { readYaml, type YamlError, type YamlStream } from "./source.ts";

/** Where reading stops, and in which part. */
export interface Refused {
  readonly part: number;
  readonly error: YamlError;
}

/** All parts of a text, and the one place in which its reader stops. */
export interface YamlParts {
  /** Without the place in which reading stops. */
  readonly parts: readonly ReadPart[];
  readonly refused: Refused | undefined;
  readonly stream: YamlStream;
}

/** Reads `masked`, which has the characters of `text` save those that only a template will give. */
export function readParts(uri: string, text: string, masked: string, dialect: YamlDialect): YamlParts {
  const stream = readYaml(masked);
  const comments = commentsOf(text, stream);
  const parts = stream.documents.map(({ contents, span }, index): ReadPart => {
    const { entries, problems } = flatten(uri, masked, index, contents, dialect);
    return {
      span,
      entries: masked === text ? entries : unmask(text, masked, entries),
      comments: comments[index] ?? [],
      problems: problems.map((problem) => ({ ...problem, span: within(problem.span, text.length) })),
    };
  });
  return { parts, refused: firstRefused(masked, stream), stream };
}

/** The parts with the problem in the one in which reading stops. */
export function withRefused(
  parts: readonly ReadPart[],
  refused: Refused | undefined,
  text: string,
): readonly ReadPart[] {
  if (refused === undefined) return parts;
  const { detail, span } = refused.error;
  // The grammar may point behind the last character of a text that ends too early.
  const problem = { kind: "refused", detail, span: within(span, text.length) } as const;
  return parts.map((part, index) =>
    index === refused.part ? { ...part, problems: [problem, ...part.problems] } : part,
  );
}

/** The reader stops at the first error; what the library says after that is guesswork. */
function firstRefused(text: string, stream: YamlStream): Refused | undefined {
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
