/** The language server in a Web Worker, for VS Code in the browser: files come through the client. */
/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { ordered } from "./lsp/lifecycle.ts";
import { startServer } from "./lsp/server.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

declare const self: DedicatedWorkerGlobalScope;
const writer = new BrowserMessageWriter(self);
const connection = createConnection(ordered(new BrowserMessageReader(self), writer), writer);
// A worker does not end by itself when it is told to exit.
connection.onExit(() => self.close());
startServer(connection, {
  version: buildVersion,
  fileSystem: {
    names: (folder) => connection.sendRequest<string[]>("kafkaLossless/names", { folder }),
    folders: (folder) => connection.sendRequest<string[]>("kafkaLossless/folders", { folder }),
    size: async (uri) => (await connection.sendRequest<number | null>("kafkaLossless/size", { uri })) ?? undefined,
    // The client lists no links.
    linkOf: async () => undefined,
    text: async (uri) => (await connection.sendRequest<string | null>("kafkaLossless/text", { uri })) ?? undefined,
  },
});
