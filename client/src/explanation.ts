/** The command that explains a component beside its file: how its records get lost, as a page to read. */
import { commands, EventEmitter, type ExtensionContext, l10n, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { preview } from "./pages.ts";

export const explain = "kafkaLossless.explain";
const scheme = "kafka-lossless-explanation";

/** Everything lives as long as the extension. */
export function serveExplanation(context: ExtensionContext, client: BaseLanguageClient): void {
  const changes = new EventEmitter<Uri>();
  context.subscriptions.push(
    changes,
    commands.registerCommand(explain, async (uri: unknown, component: unknown) => {
      if (typeof uri !== "string" || typeof component !== "string") return;
      const page = pageOf(uri, component);
      changes.fire(page);
      await preview(page, "showPreviewToSide");
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent({ query }, token) {
        const asked: unknown = JSON.parse(query);
        const answer = await client.sendRequest<string | null>("kafkaLossless/explanation", asked, token);
        return answer ?? l10n.t("There are no such settings any more.");
      },
    }),
    client.onNotification("kafkaLossless/judgedAnew", () => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changes.fire(uri);
    }),
  );
}

/** An address that names its question; a preview shows the end of its path as its title. */
function pageOf(uri: string, component: string): Uri {
  const name = Uri.parse(uri).path.split("/").at(-1) ?? "";
  const path = `/${l10n.t("{0} explained", name)}.md`;
  return Uri.from({ scheme, path, query: JSON.stringify({ uri, component }) });
}
