/** The command that makes all safe fixes of the file at hand in one step. */
import { CodeAction, commands, type Disposable, l10n, Range, window, workspace } from "vscode";

const kind = "source.fixAll.kafkaLossless";

/** The fixes are those of saving (`editor.codeActionsOnSave`); where there is none, it says so. */
export function serveFixAll(): Disposable {
  return commands.registerCommand("kafkaLossless.fixAllSafe", async () => {
    const uri = window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void window.showInformationMessage(l10n.t("Open a file with Kafka settings first."));
      return;
    }
    const start = new Range(0, 0, 0, 0);
    const found = await commands.executeCommand<unknown[]>("vscode.executeCodeActionProvider", uri, start, kind, 1);
    const edit = found.find((one) => one instanceof CodeAction)?.edit;
    if (edit === undefined) void window.showInformationMessage(l10n.t("Nothing in this file can be fixed safely."));
    else await workspace.applyEdit(edit);
  });
}
