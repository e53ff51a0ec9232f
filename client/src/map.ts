/** The command that draws the delivery map of the workspace beside the files; each box leads to its line. */

import type { Disposable } from "vscode";
import { commands, l10n, Range, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { OnAnswersChanged } from "./changes.ts";

const openPlace = "kafkaLossless.openPlace";

interface Page {
  readonly title: string;
  readonly body: string;
}

/** One panel at a time, which follows the edits while it is seen. */
export function serveMap(client: BaseLanguageClient, onAnswersChanged: OnAnswersChanged): readonly Disposable[] {
  let panel: WebviewPanel | undefined;
  const draw = async (): Promise<void> => {
    const page = await client.sendRequest<Page | null>("kafkaLossless/map");
    if (panel === undefined || page === null) return;
    panel.title = page.title;
    panel.webview.html = document(page);
  };
  const show = async (): Promise<void> => {
    await client.start();
    if (panel === undefined) {
      const title = l10n.t("Delivery map");
      const options = { enableCommandUris: [openPlace] };
      panel = window.createWebviewPanel("kafkaLossless.map", title, ViewColumn.Beside, options);
      panel.onDidDispose(() => {
        panel = undefined;
      });
    }
    panel.reveal(undefined, true);
    await draw();
  };
  return [
    commands.registerCommand("kafkaLossless.showDeliveryMap", show),
    commands.registerCommand(openPlace, async (uri: unknown, line: unknown, character: unknown) => {
      if (typeof uri !== "string" || typeof line !== "number" || typeof character !== "number") return;
      const selection = new Range(line, character, line, character);
      await window.showTextDocument(Uri.parse(uri), { selection, viewColumn: ViewColumn.One });
    }),
    onAnswersChanged(() => {
      if (panel?.visible === true) void draw();
    }),
    { dispose: () => panel?.dispose() },
  ];
}

/** No script, nothing from elsewhere; the picture brings its own ground. */
function document({ title, body }: Page): string {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped}</title>
<style>
svg { max-width: 100%; height: auto; }
a:focus { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
</style>
</head>
<body>
${body}
</body>
</html>`;
}
