/** The head of a file: `# kafka-lossless: kafka=3.7 role=producer`, `librdkafka=1.9`, standing before the first entry of its section. */

import { parsePin } from "../kafka/version.ts";
import { type Preset, presetOf, presets } from "../lint/preset.ts";
import type { Role } from "../model/component.ts";
import type { ConfigDocument, Span } from "../syntax/document.ts";

/** What a file says about itself to the linter. */
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

/** Reads the directives of a document's first section; what has no effect is left out. */
export function directivesOf(document: ConfigDocument): Directives {
  return headOf(document).directives;
}

/** The words of all heads of a document that have no effect. */
export function idleDirectives(document: ConfigDocument): readonly Idle[] {
  return headOf(document).idle;
}

function headOf(document: ConfigDocument): { readonly directives: Directives; readonly idle: readonly Idle[] } {
  const first = document.sections.find((section) => section.entries.length > 0)?.entries[0];
  const found: { kafka?: string; librdkafka?: string; role?: Role; preset?: Preset } = {};
  const idle: Idle[] = [];
  for (const { span, word } of wordsOf(document)) {
    const note = (because: Idle["because"], known: readonly string[]): void => {
      idle.push({ span, word, because, known });
    };
    const [, name, value = ""] = /^(\w+)=(.*)$/.exec(word) ?? [];
    if (first !== undefined && span.start > first.span.start) note("below-first-entry", []);
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
  readonly span: Span;
  readonly word: string;
}

function wordsOf({ comments }: ConfigDocument): readonly Word[] {
  return comments.flatMap(({ text, span }) => {
    const body = /^[#!]\s*kafka-lossless:\s*(.*)$/.exec(text)?.[1] ?? "";
    const offset = span.start + text.length - body.length;
    return [...body.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      return { word, span: { start: offset + index, end: offset + index + word.length } };
    });
  });
}
