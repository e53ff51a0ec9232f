/** Findings of files that are not open: looked for in slices, between which every request is answered, and kept up to date. */
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { failureOf } from "../lint/failure.ts";
import { springRoot } from "../project/spring-set.ts";
import { progressTexts } from "../texts/progress.ts";
import { render, say } from "../texts/text.ts";
import { createPause, findCandidates, isCandidate } from "./candidates.ts";
import type { FileSystem } from "./disk.ts";
import type { Session } from "./session.ts";

export interface WorkspaceProblems {
  /** Looks through the whole workspace again; or takes everything back, where that is not wanted. */
  restart(isWanted: boolean): void;
  /** Files changed, on the disk or in the editor, or were closed: judges again what they have a say in. */
  changed(uris: readonly string[]): void;
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
  let isOn = false;
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
    progress?.begin(render(say(progressTexts.workspace), client.lang), 0, undefined, true);
    try {
      const candidates = await findCandidates(client.roots, files, pause, isOver);
      await judgeAll(candidates, isOver, progress);
      const found = new Set(candidates);
      if (!isOver()) for (const uri of [...shown]) if (!found.has(uri)) publish(uri, []);
    } finally {
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

  const restart = (isWanted: boolean): void => {
    run++;
    waiting.clear();
    isOn = isWanted && fileSystem !== undefined && session().client.takesPushed;
    if (isOn && fileSystem !== undefined) lookThrough(fileSystem).catch(failed);
    else for (const uri of [...shown]) publish(uri, []);
  };

  return {
    restart,
    changed(uris) {
      const { roots } = session().client;
      if (!isOn) return;
      for (const uri of uris) waiting.add(uri);
      clearTimeout(timer);
      timer = setTimeout(() => {
        // A build file names the releases of everything below it.
        if ([...waiting].some((uri) => !/\.(properties|ya?ml)$/i.test(uri))) return restart(true);
        const own = run;
        const due = affected().filter((uri) => isCandidate(uri, roots));
        waiting.clear();
        void judgeAll(due, () => own !== run);
      }, settle);
    },
    shownOtherwise(uri) {
      if (session().documentOf(uri) !== undefined) publish(uri, []);
    },
  };
}

function counted(done: number, all: number, { client }: Session): string {
  return render(say(progressTexts.done, { done: String(done), all: String(all) }), client.lang);
}
