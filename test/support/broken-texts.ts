/** Breaks texts at random, by a seed: the same seed breaks them in the same way on every machine. */
import type { NamedText } from "./example-texts.ts";
import type { Pick } from "./probe.ts";

const pieces: readonly string[] = [
  ..."\n \r|  |\t|:|=|#|- |---\n|...\n|#---\n|\\|\\\n|\\u12|${|}|${A:0}|${A:${B:-1}}|#{x}|\"|'|&a |*a|<<: |? |!!int |%YAML 1.2\n".split(
    "|",
  ),
  ...">-\n|[|]|{|}|,|{{|}}|{% if %}|@x@|\ufeff|\u751f\u4ea7|\ud83d\ude00|\ud800|\u2028|\0|acks|true|0|-1|1e400|\u0660".split(
    "|",
  ),
  "|\n",
  "# kafka-lossless-ignore producer-acks-zero -- a\n",
  "# kafka-lossless: kafka=3.7 role=producer\n",
  "# kafka-lossless-ignore-file producer-acks-one\n",
  "\n---\nspring.config.activate.on-profile: p\n",
];

/** Mulberry32: small, and the same everywhere for the same seed. */
export function generator(from: number): Pick {
  let state = from;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (below) => Math.floor(next() * below);
}

/** A text, changed in a few places; `others` give lines to mix in, and `size` is how often it may be repeated. */
export function broken({ uri, text }: NamedText, others: readonly NamedText[], pick: Pick, size: number): NamedText {
  let result = pick(8) === 0 ? stretch(text, pick) : text;
  for (let i = pick(6); i >= 0; i--) result = change(result, others, pick);
  if (size > 1 && pick(8) === 0) result = longer(result, pick(size) + 1, pick);
  return { uri, text: result };
}

/** A few lines of it. */
function stretch(text: string, pick: Pick): string {
  return onLines(text, (lines) => {
    const from = pick(lines.length);
    return lines.slice(from, from + 1 + pick(12));
  });
}

function change(text: string, others: readonly NamedText[], pick: Pick): string {
  const at = pick(text.length + 1);
  const length = pick(8);
  switch (pick(10)) {
    case 0:
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + text.slice(at, at + length * 4) + text.slice(at);
    case 3:
    case 4:
    case 5:
      return text.slice(0, at) + (one(pieces, pick) ?? "") + text.slice(at);
    case 6:
      return onLines(text, (lines) => lines.toSpliced(pick(lines.length), 1));
    case 7:
      return onLines(text, (lines) => lines.toSpliced(pick(lines.length), 0, lines[pick(lines.length)] ?? ""));
    case 8:
      return onLines(text, (lines) => {
        const strange = (one(others, pick)?.text ?? "").split("\n");
        return lines.toSpliced(pick(lines.length), 0, strange[pick(strange.length)] ?? "");
      });
    default:
      return form(text, pick(4));
  }
}

/** The same in another form: line ends, the last of them, a mark at the beginning. */
function form(text: string, kind: number): string {
  if (kind === 0) return text.replace(/\r?\n/g, "\r\n");
  if (kind === 1) return text.replace(/\r?\n/g, "\r");
  if (kind === 2) return text.replace(/[\r\n]+$/, "");
  return `\ufeff${text}`;
}

function longer(text: string, times: number, pick: Pick): string {
  const between = ["", "\n", "\n---\n", "\n#---\n"][pick(4)] ?? "";
  return Array.from({ length: times }, () => text).join(between);
}

function onLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split("\n")).join("\n");
}

function one<T>(from: readonly T[], pick: Pick): T | undefined {
  return from[pick(from.length)];
}
