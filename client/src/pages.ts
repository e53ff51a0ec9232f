/** The rules' pages, which the extension carries with it: shown without a network. */
import { commands, type ExtensionContext, Uri, window } from "vscode";

export const showRule = "kafkaLossless.showRule";

export function pagesFolder({ extensionUri }: ExtensionContext): Uri {
  return Uri.joinPath(extensionUri, "docs/rules");
}

/** Serves the command that shows a page of the extension's own; without an address it shows the list of all rules. */
export function servePages(context: ExtensionContext): void {
  const folder = pagesFolder(context);
  const show = async (page: unknown): Promise<void> => {
    const given = typeof page === "string" ? Uri.parse(page) : undefined;
    const isOurs = given?.toString().startsWith(`${folder.toString()}/`) === true;
    await preview(given !== undefined && isOurs ? given : Uri.joinPath(folder, "README.md"));
  };
  context.subscriptions.push(commands.registerCommand(showRule, show));
}

/** Markdown as it is read; an editor without a preview still shows the text. */
export async function preview(uri: Uri, where: "showPreview" | "showPreviewToSide" = "showPreview"): Promise<void> {
  try {
    await commands.executeCommand(`markdown.${where}`, uri);
  } catch {
    await window.showTextDocument(uri);
  }
}
