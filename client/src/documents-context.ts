/** Tells the editor which documents carry Kafka settings, so that its menus show commands there and nowhere else. */
import { commands, type Disposable, workspace } from "vscode";
import type { ShowStatus } from "./status.ts";

/** The name that the manifest's `when` clauses use. */
const key = "kafkaLossless.documents";

export function createDocumentsContext(): { readonly show: ShowStatus; readonly served: Disposable } {
  const judged = new Set<string>();
  const tell = (): void => void commands.executeCommand("setContext", key, [...judged]);
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
