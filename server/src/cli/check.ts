/** `check`: reads the files, judges them, prints a report. */
import { type AnalyzeOptions, analyze, parse } from "../analysis/analyze.ts";
import { type Severity, severities } from "../rules/rule.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, say } from "../texts/text.ts";
import type { CheckOptions } from "./args.ts";
import { decode } from "./bytes.ts";
import { candidates } from "./candidates.ts";
import { type Checked, type CheckedFile, type Problem, reaches } from "./checked.ts";
import type { Io } from "./io.ts";
import { jsonReport } from "./report/json.ts";
import { textReport } from "./report/text.ts";

/** Runs `check` and returns the exit code: 0, 1 for findings at the threshold, 2 where a file could not be judged. */
export function check(options: CheckOptions, io: Io, lang: Lang, colour: boolean, version: string): number {
  const checked = gather(options, io);
  if (options.format === "json") io.out(jsonReport(checked, lang, version));
  else {
    for (const problem of checked.problems)
      io.err(
        `${problem.message.text[lang].replace(/\{(\w+)\}/g, (_, name: string) => problem.message.args[name] ?? "")}\n`,
      );
    io.out(textReport(checked, { lang, colour, quiet: options.quiet }));
  }
  return exitCode(checked, options.failOn);
}

/** Reads and judges every candidate; what cannot be read is a problem, and the others go on. */
export function gather(options: CheckOptions, io: Io): Checked {
  if (options.stdinName !== undefined) {
    const { file, problems } = judge(options.stdinName, io.readStdin(), options);
    return { files: file === undefined ? [] : [file], problems, read: 1 };
  }
  const { files, problems } = candidates(options.paths, io);
  const checked: CheckedFile[] = [];
  const all: Problem[] = [...problems];
  for (const path of files) {
    const bytes = io.read(path);
    const decoded = bytes === undefined ? undefined : decode(bytes);
    if (decoded === undefined) {
      all.push({ path, message: say(bytes === undefined ? cliTexts.unreadable : cliTexts.notText, { path }) });
      continue;
    }
    const judged = judge(path, decoded.text, options);
    if (judged.file !== undefined) checked.push(judged.file);
    all.push(...judged.problems);
  }
  return { files: checked, problems: all, read: files.length };
}

/** How the options of the command line judge; the folders above a place outside the working folder are not the project's. */
export function analyzeOptions(options: CheckOptions): AnalyzeOptions {
  const outside = options.paths.filter((path) => path.startsWith("/"));
  const roots = outside.flatMap((path) => [`${path.replace(/\/+$/, "")}/`, path.slice(0, path.lastIndexOf("/") + 1)]);
  return { pins: options.pins, roots, ...(options.profiles === undefined ? {} : { profiles: options.profiles }) };
}

/** A file with Kafka settings, and what went wrong with it. */
interface Judged {
  readonly file?: CheckedFile;
  readonly problems: readonly Problem[];
}

/** One file that nobody foresaw must not keep the others from being judged. */
function judge(path: string, text: string, options: CheckOptions): Judged {
  try {
    const analysis = analyze([parse({ uri: path, text })], analyzeOptions(options));
    if (analysis.components.length === 0 && analysis.findings.length === 0) return { problems: [] };
    const file = { path, text, analysis };
    return { file, problems: crashesOf(file) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { problems: [{ path, message: say(cliTexts.failed, { path, failure: failure.replace(/\s+/g, " ") }) }] };
  }
}

function crashesOf(file: CheckedFile): readonly Problem[] {
  return file.analysis.crashes.map(({ rule, failure }) => ({
    path: file.path,
    rule,
    message: say(cliTexts.crashed, { rule, failure: failure.replace(/\s+/g, " ") }),
  }));
}

function exitCode(checked: Checked, failOn: Severity | "never"): number {
  if (checked.problems.length > 0) return 2;
  if (failOn === "never") return 0;
  const counting = severities.slice(0, severities.indexOf(failOn) + 1);
  return checked.files.some((file) => reaches(file.analysis.findings, counting)) ? 1 : 0;
}
