/** The extension in the browser: starts the language server in a Web Worker. */
/// <reference lib="dom" />
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientId, clientName, clientOptions } from "./client-options.ts";
import { serveFiles } from "./files.ts";
import { serve } from "./serve.ts";

let client: LanguageClient | undefined;

/** Called by VS Code when the first matching file opens. */
export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true));
  client = new LanguageClient(clientId, clientName, worker, clientOptions(context));
  serveFiles(client);
  serve(context, client);
  await client.start();
}

/** Called by VS Code on shutdown. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
