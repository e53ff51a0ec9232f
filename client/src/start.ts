/** Starts the server where there is something for it: a document that may carry settings of Kafka, or a folder with a project file. */
import { type Disposable, Range, type TextDocument, Uri, type WorkspaceFolder, workspace } from "vscode";
import { lookedAt, projectFile } from "./generated/files.ts";
import { isWorthStarting } from "./look.ts";
import { schemes } from "./selector.ts";

/** Calls `start` once, at the first document or folder that is worth it; until then only looks, and an editor full of other files costs no process. */
export function startWhenNeeded(start: () => void): Disposable {
  const looking: Disposable[] = [];
  let isStarted = false;
  const begin = (): void => {
    if (isStarted) return;
    isStarted = true;
    for (const one of looking) one.dispose();
    start();
  };
  const look = (document: TextDocument): void => {
    if (!isStarted && isWorthIt(document)) begin();
  };
  const lookIn = async (folders: readonly WorkspaceFolder[]): Promise<void> => {
    const found = await Promise.all(folders.map(hasProjectFile));
    if (found.includes(true)) begin();
  };
  looking.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => look(document)),
    workspace.onDidChangeWorkspaceFolders(({ added }) => lookIn(added)),
  );
  for (const document of workspace.textDocuments) look(document);
  void lookIn(workspace.workspaceFolders ?? []);
  return { dispose: () => looking.map((one) => one.dispose()) };
}

function isWorthIt(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (!schemes.includes(uri.scheme)) return false;
  if (uri.path.endsWith(`/${projectFile}`)) return true;
  const start = new Range(document.positionAt(0), document.positionAt(lookedAt));
  return isWorthStarting(uri.path, languageId, document.getText(start));
}

async function hasProjectFile({ uri }: WorkspaceFolder): Promise<boolean> {
  return workspace.fs.stat(Uri.joinPath(uri, projectFile)).then(
    () => true,
    () => false,
  );
}
