/** The extension in the browser: the language server is a Web Worker. */
/// <reference lib="dom" />
import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { clientId, clientName, clientOptions, openOutput } from "./client-options.ts";
import { serveFiles } from "./files.ts";
import { createLife } from "./life.ts";
import { type Running, serve } from "./serve.ts";

let client: LanguageClient | undefined;

/** Called by VS Code when the first matching file opens. */
export function activate(context: ExtensionContext): Running {
  const output = openOutput(context);
  const life = createLife(output);
  const module = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: in the extension host it is no instance of what `Worker` means to the library.
  const connect = async (): Promise<MessageTransports> => {
    // One that did not answer to the end is of no use any more.
    worker?.terminate();
    worker = new Worker(module);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = new LanguageClient(clientId, clientName, connect, clientOptions(context, output, life));
  serveFiles(client);
  return serve(context, client, output, life);
}

/** Called by VS Code on shutdown. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
