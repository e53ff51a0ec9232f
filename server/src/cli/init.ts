/** `init`: looks at the repository and writes a commented project file. */

import { analyze } from "../analysis/analyze.ts";
import { type Surveyed, survey, surveyed } from "../analysis/survey.ts";
import { projectFileName as path } from "../project/project-file.ts";
import { starterFile } from "../project/starter.ts";
import { initTexts } from "../texts/init.ts";
import { type Lang, type Message, say } from "../texts/text.ts";
import { candidates } from "./candidates.ts";
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
  const found = survey(setsOf(sources, io));
  const { failure } = writeFile(path, new TextEncoder().encode(starterFile(found, lang)), sources.reach, io);
  if (failure !== undefined) return refuse(failure);
  io.out(printedLine(say(initTexts.written, { path, files: String(found.files) }), lang));
  return 0;
}

/** What cannot be read or judged is `check`'s to tell. */
function* setsOf(sources: Sources, io: Io): Generator<Surveyed> {
  const seen = new Set<string>();
  for (const file of candidates(["."], io, sources.reach).files) {
    const read = sources.read(file);
    if (seen.has(file) || !isText(read)) continue;
    const set = surveyed(
      analyze(sources.documentsWith(file, read.text), { found: sources.versionsFor(file), rules: [] }),
    );
    for (const path of set.carriersOf.keys()) seen.add(path);
    yield set;
  }
}
