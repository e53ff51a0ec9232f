/** Findings of files that are not open: looked for in slices, between which every request is answered, and kept up to date. */
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isProjectFile } from "../analysis/find-project.ts";
import { failureOf } from "../lint/failure.ts";
import { isBuildFile } from "../project/build/build-file.ts";
import { springRoot } from "../project/spring-set.ts";
import { fileName } from "../syntax/address.ts";
import { progressTexts } from "../texts/progress.ts";
import { render, say } from "../texts/text.ts";
import { createPause, findCandidates, isCandidate, isSearched } from "./candidates.ts";
import type { FileSystem } from "./disk.ts";
import type { Session } from "./session.ts";

export interface WorkspaceProblems {
  /** Looks through these folders again; takes everything back that was found elsewhere. */
  restart(folders: readonly string[]): void;
  /** Looks through one more folder, from now on. */
  alsoSearch(folder: string): void;
  /** Files changed on the disk: judges again what they have a say in. */
  changed(uris: readonly string[]): void;
  /** A file changed in the editor, or was closed. */
  edited(uri: string): void;
  /** Other findings stand in these files, because another one has changed. */
  drawAgain(uris: readonly string[]): void;
  /** The editor has the findings of an open file by other means now. */
  shownOtherwise(uri: string): void;
}

const slice = 10;
const settle = 300;
const largest = 1_000_000;

/** Nothing happens before the first `restart`. */
export function createWorkspaceProblems(
  connection: Connection,
  session: () => Session,
  fileSystem: FileSystem | undefined,
): WorkspaceProblems {
  /** Files whose findings the editor shows. */
  const shown = new Set<string>();
  /** The files that each was judged with; not of those that always stand alone. */
  const judgedWith = new Map<string, readonly string[]>();
  const pause = createPause(slice);
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where is looked for findings. */
  let searched: readonly string[] = [];
  let run = 0;

  const failed = (error: unknown): void => session().report(`workspace problems: ${failureOf(error)}`);
  const publish = (uri: string, diagnostics: Parameters<Connection["sendDiagnostics"]>[0]["diagnostics"]): void => {
    if (diagnostics.length === 0 && !shown.has(uri)) return;
    if (diagnostics.length === 0) shown.delete(uri);
    else shown.add(uri);
    connection.sendDiagnostics({ uri, diagnostics }).catch(failed);
  };

  /** The set that was judged last stays known until another is: its other files are likely to come next. */
  let last: readonly string[] = [];
  const judge = async (uri: string, isOver: () => boolean): Promise<void> => {
    const { workspace, documentOf, textsOf, validate } = session();
    if (documentOf(uri) !== undefined || ((await fileSystem?.size(uri)) ?? 0) > largest) return;
    await workspace.prepare({ uri });
    if (isOver() || documentOf(uri) !== undefined) return;
    const analysis = workspace.analysisOf({ uri });
    const together = analysis.documents.map((one) => one.uri);
    const document = textsOf(analysis)(uri);
    publish(uri, document === undefined ? [] : [...validate(document)]);
    if (together.length > 1 || springRoot(uri) !== undefined) judgedWith.set(uri, together);
    else judgedWith.delete(uri);
    if (!last.includes(uri) && !last.some((one) => documentOf(one) !== undefined))
      for (const one of last) workspace.forget(one);
    last = together;
  };
  const judgeAll = async (
    uris: readonly string[],
    isOver: () => boolean,
    progress?: WorkDoneProgressServerReporter,
  ): Promise<void> => {
    let percentage = 0;
    for (const [done, uri] of uris.entries()) {
      if (isOver()) return;
      try {
        await judge(uri, isOver);
      } catch (error) {
        failed(error);
      }
      const reached = Math.floor((done * 100) / uris.length);
      if (reached > percentage) progress?.report(reached, counted(done, uris.length, session()));
      percentage = reached;
      await pause();
    }
  };

  const lookThrough = async (files: FileSystem): Promise<void> => {
    const own = run;
    const { client } = session();
    const { window } = connection;
    const progress = client.showsProgress ? await window.createWorkDoneProgress().catch(() => undefined) : undefined;
    const isOver = (): boolean => own !== run || progress?.token.isCancellationRequested === true;
    const { system } = session().workspace;
    system.hold(true);
    progress?.begin(render(say(progressTexts.workspace), client.lang), 0, undefined, true);
    try {
      const candidates = await findCandidates(searched, files, pause, isOver);
      await judgeAll(candidates, isOver, progress);
      const found = new Set(candidates);
      if (!isOver()) for (const uri of [...shown]) if (!found.has(uri)) publish(uri, []);
    } finally {
      if (own === run) system.hold(false);
      progress?.done();
    }
  };

  /** A file has a say in those that were judged with it, and in those that would be if it is new. */
  const affected = (): readonly string[] => {
    const roots = new Set([...waiting].flatMap((uri) => springRoot(uri) ?? []));
    const known = [...judgedWith].filter(
      ([uri, together]) => together.some((one) => waiting.has(one)) || roots.has(springRoot(uri) ?? ""),
    );
    return [...new Set([...waiting, ...known.map(([uri]) => uri)])];
  };

  /** Folders that somebody asked for, beside those of the settings. */
  const asked = new Set<string>();
  let wanted: readonly string[] = [];
  const restart = (folders: readonly string[]): void => {
    wanted = folders;
    run++;
    waiting.clear();
    isAllDue = false;
    const { client, workspace } = session();
    const due = [...folders, ...[...asked].filter((folder) => workspace.settingsOf(folder).isOn)];
    searched = fileSystem !== undefined && client.takesPushed ? due : [];
    if (searched.length > 0 && fileSystem !== undefined) lookThrough(fileSystem).catch(failed);
    else for (const uri of [...shown]) publish(uri, []);
  };

  let isAllDue = false;
  const later = (uris: readonly string[], all: boolean): void => {
    const here = uris.filter((uri) => isSearched(uri, searched));
    if (here.length === 0) return;
    for (const uri of here) waiting.add(uri);
    isAllDue ||= all;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isAllDue) return restart(wanted);
      const own = run;
      const due = affected().filter((uri) => isCandidate(uri, searched));
      waiting.clear();
      void judgeAll(due, () => own !== run);
    }, settle);
  };

  return {
    restart,
    alsoSearch(folder) {
      asked.add(folder);
      restart(wanted);
    },
    changed: (uris) => later(uris, uris.some(decidesForOthers)),
    edited: (uri) => later([uri], false),
    drawAgain(uris) {
      const { documentOf, workspace, validate } = session();
      for (const uri of uris.filter((one) => isSearched(one, searched))) {
        const text = documentOf(uri) === undefined ? workspace.system.textOf(uri) : undefined;
        if (text !== undefined) publish(uri, [...validate(TextDocument.create(uri, "", 0, text))]);
      }
    },
    shownOtherwise(uri) {
      if (session().documentOf(uri) !== undefined) publish(uri, []);
    },
  };
}

/** Build files and project files say how everything below them is judged. */
function decidesForOthers(uri: string): boolean {
  return isProjectFile(uri) || isBuildFile(fileName(uri));
}

function counted(done: number, all: number, { client }: Session): string {
  return render(say(progressTexts.done, { done: String(done), all: String(all) }), client.lang);
}
