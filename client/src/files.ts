/** Files for a server that cannot read any itself: VS Code reads them, wherever they are. */
import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Answers the server's questions about folders and files; what cannot be read is told as not there. */
export function serveFiles(client: BaseLanguageClient): void {
  const names = (of: FileType) => async (asked: { readonly folder: string }) => {
    const folder = Uri.parse(asked.folder);
    const entries = await settle(workspace.fs.readDirectory(folder));
    const fitting = (entries ?? []).filter(([, type]) => type === of);
    // As addresses are written here: one file must not have two.
    return fitting.map(([name]) => Uri.joinPath(folder, name).toString().split("/").at(-1) ?? "");
  };
  client.onRequest("kafkaLossless/names", names(FileType.File));
  client.onRequest("kafkaLossless/folders", names(FileType.Directory));
  client.onRequest("kafkaLossless/size", async ({ uri }: { readonly uri: string }) => {
    const stat = await settle(workspace.fs.stat(Uri.parse(uri)));
    return stat?.size ?? null;
  });
  client.onRequest("kafkaLossless/text", async ({ uri }: { readonly uri: string }) => {
    const bytes = await settle(workspace.fs.readFile(Uri.parse(uri)));
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  });
}

async function settle<T>(answer: Thenable<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch {
    // A missing file is an ordinary answer.
    return undefined;
  }
}
