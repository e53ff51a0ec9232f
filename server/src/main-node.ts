/** The language server as a process: `--stdio` or, under VS Code, `--node-ipc`. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./lsp/server.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

startServer(createConnection(ProposedFeatures.all), { version: buildVersion });
