/** The head of a file or of a part of it: `# kafka-lossless: kafka=3.7 role=producer`, `librdkafka=1.9`, before the first entry. */

import { parsePin } from "../kafka/version.ts";
import { type Preset, presetOf, presets } from "../lint/preset.ts";
import type { Program, Role } from "../model/component.ts";
import type { Comment, ConfigDocument, ConfigFile, Part, Span } from "../syntax/document.ts";
import { claimOf, headPrograms, headRoles } from "./claims.ts";

/** What a file, or a part of it, says about itself to the linter. */
export interface Head {
  readonly kafka?: string;
  readonly librdkafka?: string;
  readonly role?: Role;
  readonly program?: Program;
  readonly preset?: Preset;
}

/** A word of a head that has no effect; `known` are the words that would have one. */
export interface Idle {
  readonly span: Span;
  readonly word: string;
  readonly because: "unknown-name" | "unknown-value" | "no-version" | "below-first-entry";
  readonly known: readonly string[];
}

/** What the head of a file says: it holds for all of it. */
export function headOfFile(file: ConfigFile): Head {
  return Object.assign({}, ...headsOf(file).flatMap(({ isOfFile, head }) => (isOfFile ? [head] : [])));
}

/** What holds at an offset: the head of the file, and above it those of an embedded file and of the part around. */
export function headAt({ files }: ConfigDocument, offset: number): Head {
  const { points, heads } = stretchesOf(files);
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  return (points[at] === offset ? heads[at]?.on : heads[at]?.behind) ?? {};
}

/** Where heads begin and end to hold, in the order of the text, and what holds on each point and behind it. */
interface Stretches {
  readonly points: readonly number[];
  readonly heads: readonly { readonly on: Head; readonly behind: Head }[];
}

/** Put in order once for each document: every component and finding asks. */
const stretchesKnown = new WeakMap<ConfigDocument["files"], Stretches>();

function stretchesOf(files: ConfigDocument["files"]): Stretches {
  const known = stretchesKnown.get(files);
  if (known !== undefined) return known;
  const written = files.flatMap(headsOf);
  const starting = new Map<number, number[]>();
  for (const [i, { span }] of written.entries()) starting.set(span.start, [...(starting.get(span.start) ?? []), i]);
  const points = [...new Set(written.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b);
  let active: readonly number[] = [];
  const headOf = (indexes: readonly number[]): Head => Object.assign({}, ...indexes.map((i) => written[i]?.head));
  const heads = points.map((point) => {
    const here = [...active, ...(starting.get(point) ?? [])].sort((a, b) => a - b);
    active = here.filter((i) => (written[i]?.span.end ?? 0) > point);
    return { on: headOf(here), behind: headOf(active) };
  });
  const made = { points, heads };
  stretchesKnown.set(files, made);
  return made;
}

/** Where other heads begin to hold: one offset in each stretch of the document. */
export function headOffsets(document: ConfigDocument): readonly number[] {
  return [0, ...writtenHeads(document).map(({ span }) => span.start)];
}

/** The words of all heads of a document that have no effect. */
export function idleWords(document: ConfigDocument): readonly Idle[] {
  return writtenHeads(document).flatMap(({ idle }) => idle);
}

/** A head where it is written, and how far it holds. */
interface WrittenHead {
  readonly span: Span;
  readonly isOfFile: boolean;
  readonly head: Head;
  readonly idle: readonly Idle[];
}

/** Those of the file itself, then those of embedded files. */
function writtenHeads({ files }: ConfigDocument): readonly WrittenHead[] {
  return files.flatMap(headsOf);
}

/** Read once for each file: every finding and every component asks. */
const headsKnown = new WeakMap<ConfigFile["parts"], readonly WrittenHead[]>();

function headsOf({ parts }: ConfigFile): readonly WrittenHead[] {
  const heads = headsKnown.get(parts) ?? readHeads(parts);
  headsKnown.set(parts, heads);
  return heads;
}

function readHeads(parts: ConfigFile["parts"]): readonly WrittenHead[] {
  const words = parts.map(wordsOf);
  if (words.every((own) => own.length === 0)) return [];
  const firstWithEntries = parts.findIndex(({ entries }) => entries.length > 0);
  const whole = {
    start: parts.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
    end: parts.reduce((most, { span }) => Math.max(most, span.end), 0),
  };
  return parts.flatMap((part, i) => {
    const own = words[i] ?? [];
    if (own.length === 0) return [];
    // Comments above the first entry may lie in a part of their own; what has a name is not the file.
    const isOfFile = part.name === undefined && (firstWithEntries === -1 || i <= firstWithEntries);
    const { head, idle } = read(own, part.entries[0]?.span.start, isOfFile);
    return [{ span: isOfFile ? whole : part.span, isOfFile, head, idle }];
  });
}

function read(
  words: readonly Word[],
  firstEntry: number | undefined,
  isFirst: boolean,
): Pick<WrittenHead, "head" | "idle"> {
  const found: { kafka?: string; librdkafka?: string; role?: Role; program?: Program; preset?: Preset } = {};
  const idle: Idle[] = [];
  for (const { span, word } of words) {
    const note = (because: Idle["because"], known: readonly string[]): void => {
      idle.push({ span, word, because, known });
    };
    const [, name, value = ""] = /^(\w+)=(.*)$/.exec(word) ?? [];
    const isWholeFiles = name === "role" || name === "program";
    const isLate = (firstEntry !== undefined && span.start > firstEntry) || (isWholeFiles && !isFirst);
    if (isLate) note("below-first-entry", []);
    else if (name === "kafka" || name === "librdkafka") {
      if (parsePin(value) === undefined) note("no-version", []);
      else found[name] = value;
    } else if (name === "preset") {
      const preset = presetOf(value);
      if (preset === undefined) note("unknown-value", presets);
      else found.preset = preset;
    } else if (name === "role") {
      const claim = claimOf(value);
      if (claim === undefined) note("unknown-value", headRoles);
      else {
        found.role = claim.role;
        if (claim.program !== undefined) found.program ??= claim.program;
      }
    } else if (name === "program") {
      const program = headPrograms.find((one) => one === value);
      if (program === undefined) note("unknown-value", headPrograms);
      else found.program = program;
    } else note("unknown-name", ["kafka=", "librdkafka=", "role=", "program=", "preset="]);
  }
  return { head: found, idle };
}

interface Word {
  readonly span: Span;
  readonly word: string;
}

/** Every carrier asks for the head of a part: its comments are looked through once. */
const known = new WeakMap<readonly Comment[], readonly Word[]>();

function wordsOf({ comments }: Part): readonly Word[] {
  const words = known.get(comments) ?? wordsIn(comments);
  known.set(comments, words);
  return words;
}

function wordsIn(comments: readonly Comment[]): readonly Word[] {
  return comments.flatMap(({ text, span }) => {
    if (!text.includes("kafka-lossless:")) return [];
    const body = /^(?:[#!]|\/\/)\s*kafka-lossless:\s*(.*)$/.exec(text)?.[1] ?? "";
    const offset = span.start + text.length - body.length;
    return [...body.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      return { word, span: { start: offset + index, end: offset + index + word.length } };
    });
  });
}
