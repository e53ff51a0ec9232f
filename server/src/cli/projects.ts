/** The project files of a run: each is read once, and what is wrong with it is told once. */
import { nearestProject, readProject } from "../analysis/find-project.ts";
import type { FilesAround } from "../analysis/upwards.ts";
import type { ProjectFile } from "../project/project-file.ts";
import { lineIndexOf } from "../syntax/line-index.ts";
import { cliTexts } from "../texts/cli.ts";
import { placed, say } from "../texts/text.ts";
import type { Problem } from "./checked.ts";
import type { Io } from "./io.ts";

export interface Projects {
  /** The project file that holds for a file. */
  for(path: string): ProjectFile | undefined;
  /** The files without those that their project file ignores, named outright or not: hooks name every file that changed. */
  kept(paths: readonly string[]): readonly string[];
  /** What is wrong with those that were asked for. */
  problems(): readonly Problem[];
}

/** `named` is the one that holds for all files, instead of the nearest; its patterns are seen from the working folder. */
export function createProjects(files: FilesAround, io: Io, named: string | undefined): Projects {
  const read = new Map<string, ProjectFile>();
  const byFolder = new Map<string, ProjectFile | undefined>();
  const problems: Problem[] = [];
  const readAt = (uri: string, text: string, folder: string): ProjectFile => {
    const known = read.get(uri);
    if (known !== undefined) return known;
    const project = readProject({ uri, text, pathOf: (path) => files.pathFrom(folder, path) });
    const lines = lineIndexOf(text);
    for (const { span, message } of project.problems) {
      const { line, column } = lines.positionAt(span.start);
      problems.push({ path: uri, message: placed(`${uri}:${line}:${column}`, message) });
    }
    read.set(uri, project);
    return project;
  };
  const nearest = (path: string): ProjectFile | undefined => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (!byFolder.has(folder)) {
      const found = nearestProject(path, files);
      byFolder.set(folder, found === undefined ? undefined : readAt(found.uri, found.text, found.folder));
    }
    return byFolder.get(folder);
  };
  const using = (find: Projects["for"]): Projects => ({
    for: find,
    kept: (paths) => paths.filter((path) => find(path)?.ignores(path) !== true),
    problems: () => problems,
  });
  if (named === undefined) return using(nearest);
  const text = files.text(named);
  if (text === undefined) {
    const what = io.kindOf(named) === "missing" ? cliTexts.missing : cliTexts.unreadable;
    problems.push({ path: named, message: say(what, { path: named }) });
  }
  const only = text === undefined ? undefined : readAt(named, text, "");
  return using(() => only);
}
