/** The language server in a Web Worker, for VS Code in the browser. */
/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

declare const self: DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  version: buildVersion,
});
