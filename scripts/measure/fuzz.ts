/** Breaks texts at random, by a seed, and asks everything of them: nothing may throw, no rule may crash, every fix must leave a readable file. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { completion } from "../../server/src/features/completion.ts";
import { hover } from "../../server/src/features/hover.ts";
import { symbols } from "../../server/src/features/symbols.ts";
import { problemsOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { carrierTexts, exampleTexts, type NamedText } from "../../test/support/example-texts.ts";

const pieces = [
  "\n",
  "\r",
  "  ",
  "\t",
  ":",
  "=",
  "#",
  "- ",
  "---\n",
  "#---\n",
  "\\",
  "\\u12",
  "${",
  "}",
  "${A:0}",
  '"',
  "'",
  "&a ",
  "*a",
  "<<: ",
  "|\n",
  "[",
  "]",
  "{",
  "{{",
  "\ufeff",
  "\u751f\u4ea7",
  "acks",
  "true",
  "0",
  "# kafka-lossless-ignore producer-acks-zero -- a\n",
];

const texts = Number(argument("--texts") ?? Number.POSITIVE_INFINITY);
const seconds = Number(argument("--seconds") ?? (texts === Number.POSITIVE_INFINITY ? 10 : Number.POSITIVE_INFINITY));
const first = Number(argument("--seed") ?? Date.now() % 1_000_000);
if (![texts, seconds, first].every((number) => number >= 0)) {
  console.error("usage: npm run fuzz -- [--seconds N] [--texts N] [--seed N]");
  process.exit(2);
}
// Where the examples of rules are few, each form of file has its share.
const examples = exampleTexts();
const until = performance.now() + seconds * 1_000;
let random = generator(first);
let asked = 0;
for (; asked < texts && performance.now() < until; asked++) {
  // Each text has a seed of its own, so that one is enough to see a failure again.
  random = generator(first + asked);
  const subject = broken(chosen(pick(4) === 0 ? carrierTexts : examples));
  try {
    probe(subject);
  } catch (error) {
    const what = error instanceof Error ? error.stack : String(error);
    console.error(`${subject.uri}:\n${JSON.stringify(subject.text)}\n${what}`);
    console.error(`Again: npm run fuzz -- --texts 1 --seed ${first + asked}`);
    process.exit(1);
  }
}
if (asked === 0) throw new Error("no text was asked");
console.log(`fuzz: ${asked} texts from seed ${first}, nothing broke`);

function probe({ uri, text }: NamedText): void {
  const document = parse({ uri, text });
  const analysis = analyze([document]);
  if (analysis.crashes.length > 0)
    throw new Error(analysis.crashes.map((crash) => `${crash.rule}: ${crash.failure}`).join("\n"));
  for (const finding of analysis.findings) {
    for (const fix of finding.fixes) {
      const after = parse({ uri, text: applyEdits(text, fix.edits) });
      if (problemsOf(after).length > problemsOf(document).length)
        throw new Error(`the fix of ${finding.rule} breaks the file`);
    }
  }
  for (let i = 0; i < 5; i++) {
    const offset = pick(text.length + 1);
    hover(analysis, uri, offset, { lang: "en" });
    completion(analysis, uri, offset, "zh-cn");
    codeActions(analysis, uri, { start: offset, end: offset }, "en");
  }
  symbols(analysis, uri);
}

function chosen(texts: readonly NamedText[]): NamedText {
  return texts[pick(texts.length)] ?? { uri: "producer.properties", text: "" };
}

/** Cuts, doubles and inserts at a few places. */
function broken({ uri, text }: NamedText): NamedText {
  let result = text;
  for (let i = pick(6); i >= 0; i--) {
    const at = pick(result.length + 1);
    const length = pick(8);
    const kind = pick(3);
    if (kind === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at, at + length * 4) + result.slice(at);
    else result = result.slice(0, at) + (pieces[pick(pieces.length)] ?? "") + result.slice(at);
  }
  return { uri, text: result };
}

function pick(below: number): number {
  return Math.floor(random() * below);
}

/** Mulberry32: small, and the same everywhere for the same seed. */
function generator(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
