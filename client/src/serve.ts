/** What the extension serves beside its server, on the desktop and in the browser alike. */
import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { serveEffective } from "./effective.ts";
import { servePages } from "./pages.ts";
import { serveProjectChoice } from "./project-choice.ts";
import { serveStatusBar } from "./status.ts";

export function serve(context: ExtensionContext, client: BaseLanguageClient): void {
  servePages(context);
  context.subscriptions.push(serveProjectChoice(client), ...serveStatusBar(client));
  serveEffective(context, client);
}
