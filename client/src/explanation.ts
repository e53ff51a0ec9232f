/** The command that explains a component beside its file: how its records get lost, as a page to read. */
import { commands, EventEmitter, type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Follow } from "./changes.ts";
import { preview } from "./pages.ts";

export const explain = "kafkaLossless.explain";
const scheme = "kafka-lossless-explanation";

/** Everything lives as long as the extension. */
export function serveExplanation(context: ExtensionContext, client: BaseLanguageClient, follow: Follow): void {
  const changes = new EventEmitter<Uri>();
  context.subscriptions.push(
    changes,
    commands.registerCommand(explain, async (uri: unknown, component: unknown) => {
      const asked =
        typeof uri === "string" && typeof component === "string" ? { uri, component } : await atCursor(client);
      if (asked === undefined) {
        void window.showInformationMessage(l10n.t("Open a file with Kafka settings first."));
        return;
      }
      const page = pageOf(asked);
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
    follow(scheme, changes),
  );
}

interface Asked {
  readonly uri: string;
  readonly component: string;
}

/** The component in which somebody works; nothing in a file without one. */
async function atCursor(client: BaseLanguageClient): Promise<Asked | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !client.isRunning()) return undefined;
  const { code2ProtocolConverter: converter } = client;
  const asked = converter.asTextDocumentPositionParams(editor.document, editor.selection.active);
  const component = await client.sendRequest<string | null>("kafkaLossless/componentAt", asked);
  return component === null ? undefined : { uri: asked.textDocument.uri, component };
}

/** An address that names its question; a preview shows the end of its path as its title. */
function pageOf(asked: Asked): Uri {
  const name = Uri.parse(asked.uri).path.split("/").at(-1) ?? "";
  const path = `/${l10n.t("{0} explained", name)}.md`;
  return Uri.from({ scheme, path, query: JSON.stringify(asked) });
}
