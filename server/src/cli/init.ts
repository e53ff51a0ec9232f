/** `init`: looks at the repository and writes a commented project file. */

import { analyze } from "../analysis/analyze.ts";
import { type Axis, axes, parsePin } from "../kafka/version.ts";
import { projectFileName as path } from "../project/project-file.ts";
import { type Survey, starterFile } from "../project/starter.ts";
import { initTexts } from "../texts/init.ts";
import { type Lang, type Message, say } from "../texts/text.ts";
import { candidates } from "./candidates.ts";
import { filesOf } from "./checked.ts";
import type { Io } from "./io.ts";
import { printedLine } from "./printed.ts";
import { createSources, isText, type Sources } from "./sources.ts";
import { writeFile } from "./write-file.ts";

/** Runs `init`; exit code 2 where a project file stands already or cannot be written. */
export function init(io: Io, lang: Lang): number {
  const refuse = (message: Message): number => {
    io.err(printedLine(message, lang));
    return 2;
  };
  if (io.kindOf(path) !== "missing") return refuse(say(initTexts.exists, { path }));
  const sources = createSources(io, []);
  const survey = surveyOf(sources, io);
  const { failure } = writeFile(path, new TextEncoder().encode(starterFile(survey, lang)), sources.reach, io);
  if (failure !== undefined) return refuse(failure);
  io.out(printedLine(say(initTexts.written, { path, files: String(survey.files) }), lang));
  return 0;
}

/** What cannot be read or judged is `check`'s to tell. */
function surveyOf(sources: Sources, io: Io): Survey {
  const carriers = new Map<string, number>();
  const versions = new Map<string, Survey["versions"][number]>();
  const seen = new Set<string>();
  for (const file of candidates(["."], io, sources.reach).files) {
    const read = sources.read(file);
    if (seen.has(file) || !isText(read)) continue;
    const analysis = analyze(sources.documentsWith(file, read.text), { found: sources.versionsFor(file), rules: [] });
    for (const one of filesOf(analysis)) {
      if (seen.has(one.path)) continue;
      seen.add(one.path);
      for (const { carrier, files } of analysis.readings)
        if (files.some(({ uri }) => uri === one.path)) carriers.set(carrier, (carriers.get(carrier) ?? 0) + 1);
    }
    if (analysis.components.length === 0) continue;
    for (const axis of axes) {
      const found = sources.versionsFor(file)[axis];
      // What is no release is believed by nobody, and may be anything.
      if (found !== undefined && parsePin(found.version) !== undefined)
        versions.set(axis + found.from, { product: products[axis], ...found });
    }
  }
  return { carriers, files: seen.size, versions: [...versions.values()] };
}

const products: Readonly<Record<Axis, string>> = {
  clients: "kafka-clients",
  broker: "Kafka",
  springBoot: "Spring Boot",
  springKafka: "spring-kafka",
  librdkafka: "librdkafka",
};
