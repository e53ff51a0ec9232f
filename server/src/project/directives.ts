/** The head of a file or of a document in it: `# kafka-lossless: kafka=3.7 role=producer`, `librdkafka=1.9`, before the first entry. */

import { parsePin } from "../kafka/version.ts";
import { type Preset, presetOf, presets } from "../lint/preset.ts";
import type { Role } from "../model/component.ts";
import type { ConfigDocument, Span } from "../syntax/document.ts";

/** What a file, or a document in it, says about itself to the linter. */
export interface Directives {
  readonly kafka?: string;
  readonly librdkafka?: string;
  readonly role?: Role;
  readonly preset?: Preset;
}

/** A word of a head that has no effect; `known` are the words that would have one. */
export interface Idle {
  readonly span: Span;
  readonly word: string;
  readonly because: "unknown-name" | "unknown-value" | "no-version" | "below-first-entry";
  readonly known: readonly string[];
}

/** The roles that a file can claim. */
export const directiveRoles: readonly Role[] = [
  "producer",
  "consumer",
  "admin",
  "client",
  "streams",
  "broker",
  "topic",
  "connect-worker",
  "connect-sink",
  "connect-source",
  "mirror-maker",
  "librdkafka-producer",
  "librdkafka-consumer",
  "librdkafka-client",
];

/** What the first head of a file says: it holds for all of it. */
export function directivesOf(document: ConfigDocument): Directives {
  return directivesAt(document, 0);
}

/** What holds at an offset: the first head, and above it the one of the document around, `---` apart. */
export function directivesAt(document: ConfigDocument, offset: number): Directives {
  const found = headsOf(document).filter(({ span }) => span.start <= offset && offset <= span.end);
  return Object.assign({}, ...found.map((head) => head.directives));
}

/** Where other directives begin to hold: one offset in each stretch of the file. */
export function headOffsets(document: ConfigDocument): readonly number[] {
  return [0, ...headsOf(document).map(({ span }) => span.start)];
}

/** The words of all heads of a document that have no effect. */
export function idleDirectives(document: ConfigDocument): readonly Idle[] {
  return headsOf(document).flatMap(({ idle }) => idle);
}

/** The head of a section, where it has one, and how far it holds. */
interface Head {
  readonly span: Span;
  readonly directives: Directives;
  readonly idle: readonly Idle[];
}

function headsOf(document: ConfigDocument): readonly Head[] {
  const firstWithEntries = document.sections.findIndex(({ entries }) => entries.length > 0);
  const words = wordsOf(document);
  return document.sections.flatMap((section, i) => {
    const own = words.filter((word) => word.section === i);
    // Comments above the first entry may lie in a section of their own.
    const isFirst = firstWithEntries === -1 || i <= firstWithEntries;
    const span = isFirst ? { start: 0, end: document.text.length } : section.span;
    return own.length === 0 ? [] : [{ span, ...read(own, section.entries[0]?.span.start, isFirst) }];
  });
}

function read(words: readonly Word[], firstEntry: number | undefined, isFirst: boolean): Omit<Head, "span"> {
  const found: { kafka?: string; librdkafka?: string; role?: Role; preset?: Preset } = {};
  const idle: Idle[] = [];
  for (const { span, word } of words) {
    const note = (because: Idle["because"], known: readonly string[]): void => {
      idle.push({ span, word, because, known });
    };
    const [, name, value = ""] = /^(\w+)=(.*)$/.exec(word) ?? [];
    // A role is that of the whole file.
    const isLate = (firstEntry !== undefined && span.start > firstEntry) || (name === "role" && !isFirst);
    if (isLate) note("below-first-entry", []);
    else if (name === "kafka" || name === "librdkafka") {
      if (parsePin(value) === undefined) note("no-version", []);
      else found[name] = value;
    } else if (name === "preset") {
      const preset = presetOf(value);
      if (preset === undefined) note("unknown-value", presets);
      else found.preset = preset;
    } else if (name === "role") {
      const role = directiveRoles.find((one) => one === value);
      if (role === undefined) note("unknown-value", directiveRoles);
      else found.role = role;
    } else note("unknown-name", ["kafka=", "librdkafka=", "role=", "preset="]);
  }
  return { directives: found, idle };
}

interface Word {
  readonly section: number;
  readonly span: Span;
  readonly word: string;
}

function wordsOf({ comments }: ConfigDocument): readonly Word[] {
  return comments.flatMap(({ text, span, section }) => {
    const body = /^[#!]\s*kafka-lossless:\s*(.*)$/.exec(text)?.[1] ?? "";
    const offset = span.start + text.length - body.length;
    return [...body.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      return { section, word, span: { start: offset + index, end: offset + index + word.length } };
    });
  });
}
