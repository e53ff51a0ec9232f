/** Tells the editor which documents carry Kafka settings, so that its menus show commands there and nowhere else. */
import { commands, type Disposable, Uri, workspace } from "vscode";
import type { ShowStatus } from "./status.ts";

/** The name that the manifest's `when` clauses use. */
const key = "kafkaLossless.documents";

export function createDocumentsContext(): { readonly show: ShowStatus; readonly served: Disposable } {
  const judged = new Set<string>();
  const tell = (): void => {
    // Menus know a file by its path as its own machine writes it, and other documents by that of their address.
    const paths = [...judged].map((uri) => Uri.parse(uri)).flatMap(({ path, fsPath }) => [path, fsPath]);
    void commands.executeCommand("setContext", key, [...new Set(paths)]);
  };
  const show: ShowStatus = (document, status) => {
    const uri = document?.uri.toString();
    if (uri === undefined || judged.has(uri) === (status !== undefined)) return;
    if (status === undefined) judged.delete(uri);
    else judged.add(uri);
    tell();
  };
  const served = workspace.onDidCloseTextDocument(({ uri }) => {
    if (judged.delete(uri.toString())) tell();
  });
  return { show, served };
}
