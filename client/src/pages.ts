/** The rules' pages, which the extension carries with it: shown without a network. */
import { commands, type ExtensionContext, Uri, window } from "vscode";

export const showRule = "kafkaLossless.showRule";

export function pagesFolder({ extensionUri }: ExtensionContext): Uri {
  return Uri.joinPath(extensionUri, "docs/rules");
}

/** Serves the command that shows a page; without an address it shows the list of all rules. */
export function servePages(context: ExtensionContext): void {
  const show = async (page: unknown): Promise<void> => {
    const uri = typeof page === "string" ? Uri.parse(page) : Uri.joinPath(pagesFolder(context), "README.md");
    try {
      await commands.executeCommand("markdown.showPreview", uri);
    } catch {
      // An editor without a preview still shows the text.
      await window.showTextDocument(uri);
    }
  };
  context.subscriptions.push(commands.registerCommand(showRule, show));
}
