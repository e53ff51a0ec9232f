/** The language server as a process: `--stdio` or, under VS Code, `--node-ipc`. */
import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, readlink, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { FileSystem } from "./lsp/disk.ts";
import { startServer } from "./lsp/server.ts";
import { stepOf } from "./syntax/address.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

/** Only what lies on this machine; anything else is answered as if it were not there. */
const fileSystem: FileSystem = {
  names: (folder) => listed(folder, (entry) => entry.isFile()),
  folders: (folder) => listed(folder, (entry) => entry.isDirectory()),
  size: (uri) => attempt(async () => (await stat(fileURLToPath(uri))).size),
  text: (uri) => attempt(() => readFile(fileURLToPath(uri), "utf8")),
  linkOf: (uri) => attempt(() => linkOf(fileURLToPath(uri))),
};

async function linkOf(at: string): Promise<string | undefined> {
  if (!(await lstat(at)).isSymbolicLink()) return undefined;
  return pathToFileURL(path.resolve(path.dirname(at), await readlink(at))).href;
}

async function listed(folder: string, fits: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const entries = await attempt(() => readdir(fileURLToPath(folder), { withFileTypes: true }));
  return (entries ?? []).filter(fits).map(({ name }) => stepOf(name));
}

async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    // Nothing there, no permission, or an address of another scheme: an ordinary answer.
    return undefined;
  }
}

startServer(createConnection(ProposedFeatures.all), { version: buildVersion, fileSystem });
