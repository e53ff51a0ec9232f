/** Reads every file that may carry settings, open or not; what is known already costs little, and others have their turn between. */
import type { CancellationToken } from "vscode-languageserver";
import type { Analysis } from "../analysis/analyze.ts";
import { createPause, findCandidates } from "./candidates.ts";
import type { Session } from "./session.ts";

const slice = 10;
const largest = 1_000_000;

/** `see` gets the analysis of each file that is not known yet, or of every file where it says so; it ends early when the token is cancelled. */
export async function lookThrough(
  { workspace, documentOf }: Session,
  folders: readonly string[],
  token: CancellationToken,
  see?: (analysis: Analysis) => void,
): Promise<void> {
  const { fileSystem, system } = workspace;
  if (fileSystem === undefined) return;
  const pause = createPause(slice);
  const isOver = (): boolean => token.isCancellationRequested;
  system.hold(true);
  try {
    for (const uri of await findCandidates(folders, fileSystem, pause, isOver)) {
      if (isOver()) return;
      if (documentOf(uri) === undefined && ((await fileSystem.size(uri)) ?? 0) > largest) continue;
      if (see !== undefined || !system.isKnown(uri)) {
        await workspace.prepare({ uri });
        const analysis = workspace.analysisOf({ uri });
        see?.(analysis);
        if (documentOf(uri) === undefined) workspace.forget(uri);
      }
      await pause();
    }
  } finally {
    system.hold(false);
  }
}
