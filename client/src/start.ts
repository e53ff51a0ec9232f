/** Starts the server where there is something for it: a document that may carry settings of Kafka, or a folder with a project file. */
import { Disposable, Range, type TextDocument, Uri, type WorkspaceFolder, workspace } from "vscode";
import { lookedAt, projectFile } from "./generated/files.ts";
import { isWorthStarting } from "./look.ts";
import { schemes } from "./selector.ts";

const enable = "kafkaLossless.enable";

/** False where a person has switched the extension off, for a folder or altogether. */
export function isEnabled(scope?: Uri): boolean {
  return workspace.getConfiguration(undefined, scope).get(enable) !== false;
}

/**
 * Calls `start` at the first document or folder that is worth it; until then only looks, and an editor full of other files costs
 * no process. Calls `stop` where the extension is switched off everywhere, and looks again then.
 */
export function startWhenNeeded(start: () => void, stop: () => void): Disposable {
  let isStarted = false;
  const begin = (): void => {
    if (isStarted) return;
    isStarted = true;
    start();
  };
  const look = (document: TextDocument): void => {
    if (!isStarted && isWorthIt(document)) begin();
  };
  const lookIn = async (folders: readonly WorkspaceFolder[]): Promise<void> => {
    if (isStarted) return;
    const found = await Promise.all(folders.map(hasProjectFile));
    if (found.includes(true)) begin();
  };
  const lookEverywhere = (): void => {
    for (const document of workspace.textDocuments) look(document);
    void lookIn(workspace.workspaceFolders ?? []);
  };
  lookEverywhere();
  return Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidChangeWorkspaceFolders(({ added }) => lookIn(added)),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(enable)) return;
      if (!isStarted) return lookEverywhere();
      if ([undefined, ...(workspace.workspaceFolders ?? [])].some((folder) => isEnabled(folder?.uri))) return;
      isStarted = false;
      stop();
    }),
  );
}

function isWorthIt(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (!schemes.includes(uri.scheme) || !isEnabled(uri)) return false;
  if (uri.path.endsWith(`/${projectFile}`)) return true;
  const start = new Range(document.positionAt(0), document.positionAt(lookedAt));
  return isWorthStarting(uri.path, languageId, document.getText(start));
}

async function hasProjectFile({ uri }: WorkspaceFolder): Promise<boolean> {
  if (!isEnabled(uri)) return false;
  return workspace.fs.stat(Uri.joinPath(uri, projectFile)).then(
    () => true,
    () => false,
  );
}
