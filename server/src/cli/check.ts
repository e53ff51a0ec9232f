/** `check`: reads the files, judges them, prints a report. */

import { analyze } from "../analysis/analyze.ts";
import { baselineName } from "../analysis/baseline-file.ts";
import type { AnalyzeOptions } from "../analysis/options.ts";
import { isBuildScript } from "../project/build/build-file.ts";
import type { Severity } from "../rules/rule.ts";
import { fileName } from "../syntax/address.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, type Message, say } from "../texts/text.ts";
import type { CheckOptions, ReportOptions } from "./args.ts";
import { againstBaseline, recordBaseline } from "./baseline.ts";
import { candidates } from "./candidates.ts";
import { type Checked, type CheckedFile, counts, filesOf, type Problem } from "./checked.ts";
import type { Io } from "./io.ts";
import { withSystem } from "./joined.ts";
import { printedLine } from "./printed.ts";
import { showProgress } from "./progress.ts";
import { agentReport } from "./report/agent.ts";
import { githubReport } from "./report/github.ts";
import { gitlabReport } from "./report/gitlab.ts";
import { jsonReport } from "./report/json.ts";
import { junitReport } from "./report/junit.ts";
import { sarifReport } from "./report/sarif.ts";
import { summaryOf, textReport } from "./report/text.ts";
import { createSources, isText, type Sources } from "./sources.ts";

/** Runs `check` and returns the exit code: 0, 1 for findings at the threshold, 2 where a file could not be judged. */
export function check(options: ReportOptions, io: Io, lang: Lang, colour: boolean, version: string): number {
  const tell = (message: Message): void => io.err(printedLine(message, lang));
  const { stdinName, paths, config } = options;
  const sources = createSources(io, stdinName === undefined ? paths : [stdinName], config);
  const alone = gather(options, io, lang, sources);
  const { files, problems } = withSystem(alone.files, rootsOf(options));
  const gathered = { ...alone, files, problems: [...alone.problems, ...problems] };
  for (const { message } of gathered.problems) tell(message);
  const { baseline, writeBaseline } = options;
  if (writeBaseline) {
    const written = recordBaseline(gathered, baseline ?? baselineName, sources.reach, io, tell);
    return written && gathered.problems.length === 0 ? 0 : 2;
  }
  const checked =
    baseline === undefined ? gathered : againstBaseline(gathered, baseline, sources.reach, io, lang, tell);
  if (checked === undefined) return 2;
  if (checked.files.length === 0 && checked.problems.length === 0) tell(summaryOf(checked));
  const code = exitCode(checked, options.failOn);
  io.out(report(checked, options, { lang, colour, version, code }));
  return code;
}

interface Printing {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly version: string;
  readonly code: number;
}

function report(checked: Checked, { format, quiet, failOn }: ReportOptions, printing: Printing): string {
  const { lang, colour, version, code } = printing;
  switch (format) {
    case "json":
      return jsonReport(checked, lang, version);
    case "sarif":
      return sarifReport(checked, lang, version, code);
    case "github":
      return githubReport(checked, lang, quiet);
    case "gitlab":
      return gitlabReport(checked, lang, quiet);
    case "junit":
      return junitReport(checked, lang, failOn);
    case "agent":
      return agentReport(checked, lang, quiet);
    case "text":
      return checked.files.length === 0 ? "" : textReport(checked, { lang, colour, quiet });
  }
}

/** Reads and judges every candidate, set by set; what cannot be read is a problem, and the others go on. */
export function gather(options: CheckOptions, io: Io, lang: Lang, sources: Sources): Checked {
  const { files: named, problems, doubtful } = wanted(options, io, sources);
  const files = sources.projects.kept(named);
  const judged = new Map<string, CheckedFile | undefined>();
  const all: Problem[] = problems.filter(({ path }) => sources.projects.kept([path]).length > 0);
  for (const [done, path] of files.entries()) {
    if (judged.has(path)) continue;
    showProgress(done, files.length, io, lang);
    const found = sources.read(path);
    if (!isText(found)) {
      if (!doubtful.has(path)) all.push({ path, message: found });
      continue;
    }
    judged.set(path, undefined);
    if (sources.cannotHaveFindings(path)) continue;
    const { together, problems: own } = judge(path, found.text, options, sources);
    for (const file of together) judged.set(file.path, file);
    all.push(...own);
  }
  const carrying = files.flatMap((path) => judged.get(path) ?? []);
  // A build file is looked at where it decides the releases of something that was found.
  const builds = buildFilesOf(carrying).filter((path) => !judged.has(path) && sources.projects.kept([path]).length > 0);
  const deciding = builds.flatMap((path): readonly CheckedFile[] => {
    const found = sources.read(path);
    return isText(found) ? judge(path, found.text, options, sources).together : [];
  });
  all.push(...sources.tooLong().filter(({ path }) => !all.some((one) => one.path === path)));
  all.push(...sources.projects.problems());
  return { files: [...carrying, ...deciding], problems: all, read: [...judged.keys()] };
}

/** The addresses of the build files that say which releases run the components of these files, in order. */
function buildFilesOf(files: readonly CheckedFile[]): readonly string[] {
  const named = [...new Set(files.map(({ analysis }) => analysis))].flatMap(({ components, versions }) =>
    components.flatMap((component) => Object.values(versions(component)).flatMap(({ file }) => file ?? [])),
  );
  return [...new Set(named)].filter((path) => isBuildScript(fileName(path))).sort();
}

function wanted(options: CheckOptions, io: Io, sources: Sources): ReturnType<typeof candidates> {
  if (options.stdinName === undefined) return candidates(options.paths, io, sources.reach);
  const found = sources.readStdin(options.stdinName);
  if (isText(found)) return { files: [options.stdinName], problems: [], doubtful: new Set() };
  return { files: [], problems: [{ path: options.stdinName, message: found }], doubtful: new Set() };
}

/** How the options of the command line judge; the folders above a place outside the working folder are not the project's. */
function analyzeOptions(options: CheckOptions): AnalyzeOptions {
  const roots = rootsOf(options);
  const { pins, preset, profiles } = options;
  return {
    pins,
    roots,
    ...(preset === undefined ? {} : { preset }),
    ...(profiles === undefined ? {} : { profiles }),
  };
}

/** The places outside of the working folder that a person named. */
export function rootsOf({ paths }: CheckOptions): readonly string[] {
  const outside = paths.filter((path) => path.startsWith("/"));
  return outside.flatMap((path) => [`${path.replace(/\/+$/, "")}/`, path.slice(0, path.lastIndexOf("/") + 1)]);
}

/** The same, with what is declared around a file. */
export function optionsFor(path: string, options: CheckOptions, sources: Sources): AnalyzeOptions {
  const project = sources.projects.for(path);
  const around = {
    found: sources.versionsFor(path),
    ownKeys: () => sources.ownKeysFor(path),
    mayRead: (one: string) => sources.reach.file(one) !== undefined,
    ...(project === undefined ? {} : { project }),
  };
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
    const documents = sources.documentsWith(path, text);
    // The cheap look has seen that there is nothing to judge; build files are judged by their text.
    if (documents.every(({ uri, parts }) => parts.length === 0 && !isBuildScript(fileName(uri))))
      return { together: [], problems: [] };
    const analysis = analyze(documents, optionsFor(path, options, sources));
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
  return checked.files.some(({ findings }) => findings.some((finding) => counts(finding, failOn))) ? 1 : 0;
}
