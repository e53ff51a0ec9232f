/** `check`: reads the files, judges them, prints a report. */
import { type AnalyzeOptions, analyze } from "../analysis/analyze.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, render, say } from "../texts/text.ts";
import type { CheckOptions } from "./args.ts";
import { candidates } from "./candidates.ts";
import { type Checked, type CheckedFile, filesOf, type Problem, reaches } from "./checked.ts";
import type { Io } from "./io.ts";
import { jsonReport } from "./report/json.ts";
import { textReport } from "./report/text.ts";
import { createSources, isText, type Sources } from "./sources.ts";

/** Runs `check` and returns the exit code: 0, 1 for findings at the threshold, 2 where a file could not be judged. */
export function check(options: CheckOptions, io: Io, lang: Lang, colour: boolean, version: string): number {
  const checked = gather(options, io);
  if (options.format === "json") io.out(jsonReport(checked, lang, version));
  else {
    for (const { message } of checked.problems) io.err(`${render(message, lang)}\n`);
    io.out(textReport(checked, { lang, colour, quiet: options.quiet }));
  }
  return exitCode(checked, options.failOn);
}

/** Reads and judges every candidate; what cannot be read is a problem, and the others go on. */
export function gather(options: CheckOptions, io: Io): Checked {
  const sources = createSources(io, options.config);
  const { files: named, problems } = wanted(options, io, sources);
  const files = sources.projects.kept(named);
  const judged = new Map<string, CheckedFile | undefined>();
  const all: Problem[] = [...problems];
  for (const path of files) {
    if (judged.has(path)) continue;
    const found = sources.read(path);
    if (!isText(found)) {
      all.push({ path, message: found });
      continue;
    }
    judged.set(path, undefined);
    const { together, problems: own } = judge(path, found.text, options, sources);
    for (const file of together) judged.set(file.path, file);
    all.push(...own);
  }
  all.push(...sources.projects.problems());
  return { files: files.flatMap((path) => judged.get(path) ?? []), problems: all, read: files.length };
}

function wanted(options: CheckOptions, io: Io, sources: Sources): ReturnType<typeof candidates> {
  if (options.stdinName === undefined) return candidates(options.paths, io);
  sources.replace(options.stdinName, { text: io.readStdin(), encoding: "utf-8" });
  return { files: [options.stdinName], problems: [] };
}

/** How the options of the command line judge; the folders above a place outside the working folder are not the project's. */
function analyzeOptions(options: CheckOptions): AnalyzeOptions {
  const outside = options.paths.filter((path) => path.startsWith("/"));
  const roots = outside.flatMap((path) => [`${path.replace(/\/+$/, "")}/`, path.slice(0, path.lastIndexOf("/") + 1)]);
  const { pins, preset, profiles } = options;
  return {
    pins,
    roots,
    ...(preset === undefined ? {} : { preset }),
    ...(profiles === undefined ? {} : { profiles }),
  };
}

/** The same, with what is declared around a file. */
export function optionsFor(path: string, options: CheckOptions, sources: Sources): AnalyzeOptions {
  const project = sources.projects.for(path);
  const around = { found: sources.versionsFor(path), ...(project === undefined ? {} : { project }) };
  return { ...analyzeOptions(options), ...around };
}

/** Files with Kafka settings that were judged together, and what went wrong with them. */
interface Judged {
  readonly together: readonly CheckedFile[];
  readonly problems: readonly Problem[];
}

/** One file that nobody foresaw must not keep the others from being judged. */
function judge(path: string, text: string, options: CheckOptions, sources: Sources): Judged {
  try {
    const analysis = analyze(sources.documentsWith(path, text), optionsFor(path, options, sources));
    const problems = analysis.crashes.map(({ rule, failure }) => {
      return { path, rule, message: say(cliTexts.crashed, { rule, failure: failure.replace(/\s+/g, " ") }) };
    });
    return { together: filesOf(analysis), problems };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const message = say(cliTexts.failed, { path, failure: failure.replace(/\s+/g, " ") });
    return { together: [], problems: [{ path, message }] };
  }
}

function exitCode(checked: Checked, failOn: Severity | "never"): number {
  if (checked.problems.length > 0) return 2;
  if (failOn === "never") return 0;
  const counting = severities.slice(0, severities.indexOf(failOn) + 1);
  return checked.files.some((file) => reaches(file.findings, counting)) ? 1 : 0;
}
