/** The language server as a process: `--stdio` or, under VS Code, `--node-ipc`. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { FileSystem } from "./lsp/disk.ts";
import { startServer } from "./lsp/server.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

/** Only what lies on this machine; anything else is answered as if it were not there. */
const fileSystem: FileSystem = {
  async names(folder) {
    try {
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => encodeURIComponent(name));
    } catch {
      // No such folder, no permission, or an address of another scheme: an ordinary answer.
      return [];
    }
  },
  async text(uri) {
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch {
      // As above.
      return undefined;
    }
  },
};

startServer(createConnection(ProposedFeatures.all), { version: buildVersion, fileSystem });
