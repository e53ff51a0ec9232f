/** The command that looks through a folder once more than the settings ask for: its findings are kept until the window ends. */
import { commands, type Disposable, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** A caller may name the folder; else it is one of the workspace's. */
export function serveCheckFolder(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("kafkaLossless.checkFolder", async (given?: unknown) => {
    const folders = workspace.workspaceFolders ?? [];
    const picked = given instanceof Uri || folders.length < 2 ? folders[0] : await window.showWorkspaceFolderPick();
    const folder = given instanceof Uri ? given : picked?.uri;
    if (folder === undefined) {
      if (folders.length === 0) void window.showInformationMessage(l10n.t("Open a folder first."));
      return;
    }
    await client.start();
    const asked = client.code2ProtocolConverter.asUri(folder);
    const isSearched = await client.sendRequest<boolean>("kafkaLossless/checkFolder", { folder: asked });
    if (isSearched) await commands.executeCommand("workbench.actions.view.problems");
    else void window.showInformationMessage(l10n.t("Kafka Lossless is switched off in this folder."));
  });
}
