/** `fix`: applies the allowed fixes to the files, or shows them as a diff, and says what it left. */

import { type FixResult, fixAll } from "../analysis/fix-all.ts";
import { fixLinked } from "../analysis/fix-linked.ts";
import type { Finding } from "../lint/finding.ts";
import type { Safety } from "../rules/rule.ts";
import { lineIndexOf } from "../syntax/line-index.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import type { CheckOptions } from "./args.ts";
import { type Decoded, encode } from "./bytes.ts";
import { candidates } from "./candidates.ts";
import { gather, optionsFor, rootsOf } from "./check.ts";
import type { Problem } from "./checked.ts";
import { diffOf } from "./diff.ts";
import type { Io } from "./io.ts";
import { printedLine } from "./printed.ts";
import { showProgress } from "./progress.ts";
import { createSources, isText, type Sources } from "./sources.ts";
import { writeFile } from "./write-file.ts";

export interface FixOptions extends CheckOptions {
  readonly allowed: ReadonlySet<Safety>;
  readonly dryRun: boolean;
}

/**
 * Runs `fix`: first file by file, then what the files say together; nothing is written before all is known. A text from
 * standard input comes back fixed on standard output. Exit code 2 where a file could not be read or written.
 */
export function fix(options: FixOptions, io: Io, lang: Lang): number {
  const { stdinName, paths, config } = options;
  const sources = createSources(io, stdinName === undefined ? paths : [stdinName], config);
  if (stdinName !== undefined) return fixStdin(stdinName, options, sources, io, lang);
  const { files: named, problems, doubtful } = candidates(options.paths, io, sources.reach);
  const files = sources.projects.kept(named);
  const own = problems.filter(({ path }) => sources.projects.kept([path]).length > 0);
  let failed = printProblems([...own, ...sources.projects.problems()], io, lang);
  const failure = (message: Message): void => {
    io.err(printedLine(message, lang));
    failed = true;
  };
  const fixes = new Map<string, FileFixes>();
  for (const [done, path] of files.entries()) {
    showProgress(done, files.length, io, lang);
    const found = sources.read(path);
    const result = isText(found) ? fixFile(path, found, options, sources) : found;
    if ("applied" in result) fixes.set(path, result);
    else if (isText(found) || !doubtful.has(path)) failure(result);
  }
  const linked = attempted(() => fixTogether(fixes, options, sources, io, lang));
  if (typeof linked === "string") failure(say(cliTexts.failed, { path: ".", failure: linked }));
  for (const [path, one] of fixes) {
    const problem = finish(path, one, options, sources, io, lang);
    if (problem !== undefined) failure(problem);
  }
  const beside = sources.tooLong().filter(({ path }) => !files.includes(path));
  return printProblems(beside, io, lang) || failed ? 2 : 0;
}

/** What is done to one file, and what is left in it. */
interface FileFixes extends Pick<FixResult, "applied" | "left"> {
  readonly before: Decoded;
  readonly text: string;
}

/** Mends what follows from several files, in the texts as they are by now. */
function fixTogether(fixes: Map<string, FileFixes>, options: FixOptions, sources: Sources, io: Io, lang: Lang): void {
  const gathered = gather(options, io, lang, sources);
  const analyses = [...new Set(gathered.files.map(({ analysis }) => analysis))];
  const { applied, left, texts } = fixLinked(analyses, rootsOf(options), options.allowed);
  for (const [path, one] of fixes) {
    const here = <T extends { readonly finding: Finding }>(all: readonly T[]): readonly T[] =>
      all.filter(({ finding }) => finding.place.uri === path);
    fixes.set(path, {
      before: one.before,
      text: texts.get(path) ?? one.text,
      applied: [...one.applied, ...here(applied)],
      left: [...one.left, ...here(left)],
    });
  }
}

function fixStdin(path: string, options: FixOptions, sources: Sources, io: Io, lang: Lang): number {
  const found = sources.readStdin(path);
  if (!isText(found)) {
    io.err(printedLine(found, lang));
    return 2;
  }
  const { text } = found;
  if (sources.projects.kept([path]).length === 0) {
    io.out(options.dryRun ? "" : encode(found));
    return 0;
  }
  const result = fixAll(sources.documentsWith(path, text), path, optionsFor(path, options, sources), options.allowed);
  if (options.dryRun) showDiff(path, text, result.text, io, lang);
  else io.out(encode({ ...found, text: result.text }));
  tell(result, path, text, io.err, lang);
  return printProblems(sources.projects.problems(), io, lang) ? 2 : 0;
}

/** True where there are any. */
function printProblems(problems: readonly Problem[], io: Io, lang: Lang): boolean {
  for (const { message } of problems) io.err(printedLine(message, lang));
  return problems.length > 0;
}

/** One file that nobody foresaw must not keep the others from being mended. */
function fixFile(path: string, before: Decoded, options: FixOptions, sources: Sources): FileFixes | Message {
  const result = attempted(() => {
    const documents = sources.documentsWith(path, before.text);
    return fixAll(documents, path, optionsFor(path, options, sources), options.allowed);
  });
  if (typeof result === "string") return say(cliTexts.failed, { path, failure: result });
  const { text, applied, left } = result;
  sources.replace(path, { ...before, text });
  return { before, text, applied, left };
}

/** Writes a file or shows its diff, and tells what was done; gives what kept it from being written. */
function finish(
  path: string,
  fixes: FileFixes,
  options: FixOptions,
  sources: Sources,
  io: Io,
  lang: Lang,
): Message | undefined {
  const { before, text } = fixes;
  const changed = text !== before.text;
  if (changed && options.dryRun) showDiff(path, before.text, text, io, lang);
  const { failure, note } =
    changed && !options.dryRun ? writeFile(path, encode({ ...before, text }), sources.reach, io) : {};
  if (failure !== undefined) return failure;
  if (note !== undefined) io.err(printedLine(note, lang));
  tell(fixes, path, text, options.dryRun ? io.err : io.out, lang);
  return undefined;
}

/** What went wrong, in one line, where it did. */
function attempted<T>(run: () => T): T | string {
  try {
    return run();
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  }
}

function tell(
  result: Pick<FixResult, "applied" | "left">,
  path: string,
  text: string,
  write: (text: string) => void,
  lang: Lang,
): void {
  const lines = lineIndexOf(text);
  for (const { finding, fix: done } of result.applied) {
    const line = String(lines.positionAt(finding.place.span.start).line);
    write(printedLine(say(cliTexts.fixed, { path, line, title: render(done.title, lang) }), lang));
  }
  for (const { finding, because } of result.left) {
    const line = String(lines.positionAt(finding.place.span.start).line);
    const safety = finding.fixes[0]?.safety ?? "";
    write(printedLine(say(cliTexts.left[because], { path, line, rule: finding.rule, safety }), lang));
  }
}

function showDiff(path: string, before: string, after: string, io: Io, lang: Lang): void {
  const { text, isMasked } = diffOf(path, before, after);
  io.out(text);
  if (isMasked) io.err(printedLine(say(cliTexts.maskedDiff, { path }), lang));
}
