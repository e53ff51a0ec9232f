/** The extension on the desktop: starts the language server as a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientId, clientName, clientOptions } from "./client-options.ts";
import { serve } from "./serve.ts";

let client: LanguageClient | undefined;

/** Called by VS Code when the first matching file opens. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(clientId, clientName, { module, transport: TransportKind.ipc }, clientOptions(context));
  serve(context, client);
  await client.start();
}

/** Called by VS Code on shutdown. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
