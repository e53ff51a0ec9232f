/** The language server as a process: `--stdio` or, under VS Code, `--node-ipc`. */
import { Console } from "node:console";
import type { Dirent } from "node:fs";
import { lstat, open, readdir, readFile, readlink, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { longest } from "./analysis/parse.ts";
import type { FileSystem } from "./lsp/disk.ts";
import { createFrameCheck, longestMessage } from "./lsp/frames.ts";
import { ordered } from "./lsp/lifecycle.ts";
import { startServer } from "./lsp/server.ts";
import { stepOf } from "./syntax/address.ts";
import { serverTexts } from "./texts/server-process.ts";
import { langOf, type Message, render, say } from "./texts/text.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

/** Only what lies on this machine; anything else is answered as if it were not there. */
const fileSystem: FileSystem = {
  names: (folder) => listed(folder, (entry) => entry.isFile()),
  folders: (folder) => listed(folder, (entry) => entry.isDirectory()),
  size: (uri) => attempt(async () => (await stat(fileURLToPath(uri))).size),
  text: (uri) => attempt(() => textOf(fileURLToPath(uri))),
  linkOf: (uri) => attempt(() => linkOf(fileURLToPath(uri))),
};

/** In bytes: a text that is not judged is recognised by its length, and need not be held. A character has at most three for each unit. */
const most = 3 * (longest + 1);

/** A pipe may never say anything, and a device may never end. Of what is too long to be judged the beginning is enough. */
async function textOf(at: string): Promise<string | undefined> {
  const stats = await stat(at);
  if (!stats.isFile()) return undefined;
  if (stats.size <= most) return readFile(at, "utf8");
  const file = await open(at);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

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

const lang = langOf(process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"]);

/** Ends the process, and says why to whoever looks after it. */
function end(why: Message): never {
  // What listens to standard error may be gone as well.
  process.stderr.on("error", () => undefined);
  process.stderr.write(`kafka-lossless-language-server: ${render(why, lang)}\n`);
  process.exit(2);
}

/** Both ends of a way to a client. */
interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Is called when the client is gone. */
  readonly onGone: (listener: () => void) => void;
}

function overStreams(): Transport {
  // A stray word of a library between two messages would end the protocol.
  globalThis.console = new Console(process.stderr);
  const check = createFrameCheck();
  process.stdin.on("data", (chunk: Uint8Array) => {
    const problem = check(chunk);
    if (problem === undefined) return;
    const { kind, shown } = problem;
    end(
      kind === "too-long"
        ? say(serverTexts.lost[kind], { shown, most: String(longestMessage) })
        : say(serverTexts.lost[kind], { shown }),
    );
  });
  process.stdout.on("error", ({ message }) => end(say(serverTexts.closed, { failure: message })));
  return {
    reader: new StreamMessageReader(process.stdin),
    writer: new StreamMessageWriter(process.stdout),
    onGone: (listener) => void process.stdin.on("end", listener).on("close", listener),
  };
}

function overParent(): Transport {
  if (process.send === undefined) end(say(serverTexts.noParent));
  return {
    reader: new IPCMessageReader(process),
    writer: new IPCMessageWriter(process),
    onGone: (listener) => void process.on("disconnect", listener),
  };
}

function serve({ reader, writer, onGone }: Transport): void {
  const checked = ordered(reader, writer);
  onGone(() => process.exit(checked.hasEnded() ? 0 : 1));
  startServer(createConnection(ProposedFeatures.all, checked, writer), { version: buildVersion, fileSystem });
}

const args = process.argv.slice(2);
if (args.includes("--help")) process.stdout.write(`${serverTexts.usage[lang]}\n`);
else if (args.includes("--version")) process.stdout.write(`${buildVersion}\n`);
else if (args.includes("--stdio")) serve(overStreams());
else if (args.includes("--node-ipc")) serve(overParent());
else {
  process.stderr.write(`${serverTexts.usage[lang]}\n\n`);
  end(say(serverTexts.noTransport));
}
