/** The command that writes a project file to begin with: what the folder shows of itself, the rest as comments. */
import { commands, type Disposable, l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { projectFile } from "./generated/files.ts";
import { isThere } from "./write-text.ts";

/** Serves it; where there is such a file already, it is opened and left as it is. A caller may name the folder. */
export function serveProjectFile(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("kafkaLossless.createProjectFile", async (given?: unknown) => {
    const folder = given instanceof Uri ? workspace.getWorkspaceFolder(given) : await chosenFolder();
    if (folder === undefined) return;
    const place = Uri.joinPath(folder.uri, projectFile);
    if (!(await isThere(place))) {
      await client.start();
      const asked = client.code2ProtocolConverter.asUri(folder.uri);
      const text = await client.sendRequest<string | null>("kafkaLossless/starter", { folder: asked });
      if (text === null) {
        void window.showErrorMessage(l10n.t("{0} could not be looked through: the output says why.", folder.name));
        return;
      }
      // Somebody may have written one meanwhile.
      if (!(await isThere(place))) await workspace.fs.writeFile(place, new TextEncoder().encode(text));
    }
    await window.showTextDocument(place);
  });
}

/** The folder of the file at hand, or the one that a person picks. */
async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    void window.showInformationMessage(l10n.t("Open a folder first: the file is written there."));
  if (folders.length < 2) return folders[0];
  const uri = window.activeTextEditor?.document.uri;
  const atHand = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  return atHand ?? window.showWorkspaceFolderPick();
}
