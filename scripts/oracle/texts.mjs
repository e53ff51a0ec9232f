/** Question 4: which keys and values do Java and Spring Boot read from a text, and which texts do they refuse? */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ask, classpath } from "./ask.mjs";
import { sample, seeded } from "./seeded.mjs";

const root = join(import.meta.dirname, "..", "..");
/** The release that the product reads like; the answers tell in what the others differ. */
const model = "3.5.16";
const springReleases = ["2.7.18", model, "4.1.1"];
const perLine = 16;

export const texts = {
  name: "texts",
  file: "test/oracle/answers/texts.json",
  ask: askAll,
  format,
  differences,
  sample: askSample,
};

function askAll() {
  const cases = textCases();
  const found = { question: "texts", releases: { java: 17, springBoot: springReleases }, model, readers: {} };
  for (const reader of cases.readers) {
    const { fixtures, drawn } = cases.textsFor(reader);
    const all = [...fixtures, ...drawn];
    const answers = askReleases(cases, reader, all);
    const own = answers[model];
    found.readers[reader] = {
      cases: all.length,
      refused: own.filter((answer) => answer === "refused").length,
      differs: Object.fromEntries(
        springReleases
          .filter((release) => release !== model)
          .map((release) => [release, reasons(all, answers[release], own)]),
      ),
      fixtures: fixtures.map((text, i) => [text, own[i]]),
      drawn: own.slice(fixtures.length).map(cases.digest),
    };
  }
  return { ...found, corpus: corpusDifferences(cases) };
}

function askReleases(cases, reader, all) {
  return Object.fromEntries(springReleases.map((release) => [release, askRelease(cases, release, reader, all)]));
}

/** How many texts a release reads unlike the model, by what they differ in; those that differ in something else are named. */
function reasons(all, answers, expected) {
  const counts = {};
  for (const [i, text] of all.entries()) {
    if (same(answers[i], expected[i])) continue;
    const reason = reasonOf(text, answers[i], expected[i]) ?? text;
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

function reasonOf(text, answer, expected) {
  if (expected === "refused") return text.includes("\t") ? "a tab between tokens is taken" : undefined;
  if (answer !== "refused") {
    const filled = (documents) =>
      documents.map((pairs) => pairs.filter(([, value]) => value !== "")).filter((pairs) => pairs.length > 0);
    return same(filled(answer), filled(expected)) ? "an empty mapping or list is something else" : undefined;
  }
  if (/\bnull\b/.test(JSON.stringify(expected))) return "a null key is refused";
  if (/^(?:--- *)? *\{ *\}|^<<: \[\]/m.test(text)) return "a document that is an empty mapping is refused";
  return / !\w+ \[\]/.test(text) ? "a tag before an empty list is refused" : undefined;
}

function askRelease(cases, release, reader, all) {
  const jars = classpath(`spring-loaders-${release}`, ["spring-loaders"], { "ask.version": release });
  const lines = all.map((text) => ({ grammar: reader, text: encoded(text) }));
  return ask("Texts", `texts-${reader}-${release}`, jars, lines).map((answer) =>
    typeof answer === "string" ? "refused" : cases.settled(answer),
  );
}

/** Files of other people, where KAFKA_LOSSLESS_CORPUS names a folder of them: compared at once, nothing is kept. */
function corpusDifferences(cases) {
  const folder = process.env.KAFKA_LOSSLESS_CORPUS;
  if (folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(properties|ya?ml)$/.test(name),
  );
  const contents = files.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  return cases.readers.flatMap((reader) => {
    const own = contents.filter(
      ([name, text]) =>
        /ml$/.test(name) === (reader === "yaml") && (reader !== "spring-properties" || cases.isLatin(text)),
    );
    const answers = askRelease(
      cases,
      model,
      reader,
      own.map(([, text]) => text),
    );
    return own.flatMap(([name, text], i) =>
      same(cases.ourAnswer(reader, text), answers[i]) ? [] : [`${name} as ${reader}: ours differs`],
    );
  });
}

function format(answers) {
  const { readers, corpus, ...head } = answers;
  const shown = Object.entries(readers).map(([reader, { fixtures, drawn, ...counts }]) => {
    const lines = [];
    for (let i = 0; i < drawn.length; i += perLine) lines.push(`        "${drawn.slice(i, i + perLine).join(" ")}"`);
    const texts = fixtures.map((one) => `        ${ascii(one)}`);
    return `    ${JSON.stringify(reader)}: {\n${members(counts, "      ")},\n      "fixtures": [\n${texts.join(",\n")}\n      ],\n      "drawn": [\n${lines.join(",\n")}\n      ]\n    }`;
  });
  return `{\n${members(head, "  ")},\n  "readers": {\n${shown.join(",\n")}\n  }\n}\n`;
}

/** One line per text whose answer is another now, and per file of the corpus that we read otherwise. */
function differences(committed, asked) {
  const found = [...(asked.corpus ?? [])];
  for (const [reader, { fixtures, drawn }] of Object.entries(asked.readers)) {
    const before = committed.readers?.[reader] ?? { fixtures: [], drawn: [] };
    const known = new Map(before.fixtures.map(([text, answer]) => [text, answer]));
    for (const [text, answer] of fixtures)
      if (!same(known.get(text), answer))
        found.push(`${reader} ${ascii(text)}: committed ${ascii(known.get(text))}, real ${ascii(answer)}`);
    const digests = before.drawn.flatMap((line) => line.split(" "));
    for (const [i, digest] of drawn.entries())
      if (digests[i] !== digest) found.push(`${reader}: drawn text ${i}: committed ${digests[i]}, real ${digest}`);
  }
  return found;
}

/** Asks `size` texts again; their number, and what differs from the committed answers. */
function askSample(_versions, committed, size) {
  const cases = textCases();
  const random = seeded(size);
  const found = cases.readers.flatMap((reader) => {
    const { drawn } = cases.textsFor(reader);
    const digests = committed.readers[reader].drawn.flatMap((line) => line.split(" "));
    const chosen = sample(random, [...drawn.keys()], Math.ceil(size / cases.readers.length));
    const answers = askRelease(
      cases,
      model,
      reader,
      chosen.map((i) => drawn[i]),
    );
    return chosen.flatMap((i, k) =>
      cases.digest(answers[k]) === digests[i] ? [] : [`${reader}: drawn text ${i} is read otherwise`],
    );
  });
  return { asked: Math.ceil(size / cases.readers.length) * cases.readers.length, found };
}

/** The texts, and our own reading of them, are TypeScript. */
function textCases() {
  const outfile = join(root, "oracle", "target", "text-cases.cjs");
  if (!existsSync(join(root, "oracle", "target"))) mkdirSync(join(root, "oracle", "target"), { recursive: true });
  buildSync({
    entryPoints: [join(root, "test", "oracle", "text-cases.mts")],
    outfile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
  });
  return createRequire(import.meta.url)(outfile);
}

/** The UTF-16 units of a text, whatever they are. */
function encoded(text) {
  const bytes = Buffer.alloc(text.length * 2);
  for (let i = 0; i < text.length; i++) bytes.writeUInt16BE(text.charCodeAt(i), i * 2);
  return bytes.toString("base64");
}

function ascii(value) {
  return String(JSON.stringify(value)).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function members(object, indent) {
  return Object.entries(object)
    .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(",\n");
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
