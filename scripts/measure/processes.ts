/** Programs as processes of their own: what a whole run of one costs, and a language server that answers. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver-protocol/node";

/** A folder for this run alone. */
export const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
process.on("exit", () => fs.rmSync(scratch, { recursive: true, force: true }));

/** The Node of this machine: under `npm run` another one of the project's own may come first. */
export const node = process.env["npm_node_execpath"] ?? process.execPath;

/** Loaded before a program: it tells what was used at the end, and what is used whenever it is asked. */
const usage = path.join(scratch, "usage.cjs");
fs.writeFileSync(
  usage,
  `const used = () => ({ ...process.resourceUsage(), rss: process.memoryUsage.rss(), heap: (globalThis.gc?.(), process.memoryUsage().heapUsed) });
   process.on("message", (message) => { if (message === "usage") process.send(used()); });
   process.channel?.unref();
   process.on("exit", () => { if (process.env.BENCH_USAGE) require("node:fs").writeFileSync(process.env.BENCH_USAGE, JSON.stringify(used())); });`,
);

/** In microseconds, KB, bytes and bytes. */
interface Used {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
  readonly rss: number;
  readonly heap: number;
}

/** What a whole run cost: processor time in ms, the most memory in MB. */
export interface Run {
  readonly processor: number;
  readonly memory: number;
}

/** Runs Node with these arguments to the end. */
export function run(args: readonly string[], folder = "."): Run {
  const told = path.join(scratch, "usage.json");
  const env = { ...process.env, BENCH_USAGE: told };
  const { error } = spawnSync(node, ["--require", usage, ...args], {
    cwd: folder,
    env,
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  const used: Used = JSON.parse(fs.readFileSync(told, "utf8"));
  return { processor: processorOf(used), memory: used.maxRSS / 1_024 };
}

function processorOf({ userCPUTime, systemCPUTime }: Used): number {
  return (userCPUTime + systemCPUTime) / 1_000;
}

/** A running language server. */
export interface Server {
  readonly request: ReturnType<typeof createProtocolConnection>["sendRequest"];
  /** Opens a text and waits for what is found in it. */
  open(uri: string, text: string): Promise<void>;
  /** Writes one character over another at `offset`, and waits for what is found then. */
  type(uri: string, offset: number, character: string): Promise<void>;
  /** Waits until the first search through the workspace is over. */
  searched(): Promise<void>;
  used(): Promise<Used>;
  /** The processor time that the server needs until something is done, in ms. */
  cost(work: () => Promise<unknown>): Promise<number>;
  end(): void;
}

/** Starts one; `settings` are what it is told when it asks. */
export async function serve(args: readonly string[], settings: object = {}, root?: string): Promise<Server> {
  const child = spawn(node, ["--require", usage, ...args, "--stdio"], {
    stdio: ["pipe", "pipe", "ignore", "ipc"],
  });
  if (child.stdin === null || child.stdout === null) throw new Error("no server");
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const texts = new Map<string, { text: string; version: number }>();
  let told: { readonly uri: string; readonly version: number; readonly resolve: () => void } | undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => {
    if (told?.uri === uri && (version === undefined || version === told.version)) told.resolve();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const searched = new Promise<void>((resolve) => {
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === "end") resolve();
      });
    });
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: root === undefined ? null : [{ uri: root, name: "root" }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: root !== undefined,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      window: { workDoneProgress: true },
      textDocument: {
        publishDiagnostics: { versionSupport: true },
        codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const published = (uri: string, version: number): Promise<void> =>
    new Promise((resolve) => {
      told = { uri, version, resolve };
    });
  return {
    request: connection.sendRequest.bind(connection),
    async open(uri, text) {
      texts.set(uri, { text, version: 1 });
      const languageId = uri.endsWith(".properties") ? "properties" : "yaml";
      const seen = published(uri, 1);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      await seen;
    },
    async type(uri, offset, character) {
      const known = texts.get(uri);
      if (known === undefined) throw new Error(`${uri} is not open`);
      const { text } = known;
      const line = text.slice(0, offset).split("\n").length - 1;
      const at = offset - (text.lastIndexOf("\n", offset - 1) + 1);
      known.text = text.slice(0, offset) + character + text.slice(offset + 1);
      known.version++;
      const seen = published(uri, known.version);
      const range = { start: { line, character: at }, end: { line, character: at + 1 } };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: known.version },
        contentChanges: [{ range, text: character }],
      });
      await seen;
    },
    searched: () => searched,
    used: () => usedBy(child),
    async cost(work) {
      const before = processorOf(await usedBy(child));
      await work();
      return processorOf(await usedBy(child)) - before;
    },
    end: () => void child.kill(),
  };
}

function usedBy(child: ChildProcess): Promise<Used> {
  return new Promise((resolve) => {
    child.once("message", (message) => resolve(message as Used));
    child.send("usage");
  });
}
