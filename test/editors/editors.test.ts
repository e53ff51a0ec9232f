/** Neovim and Emacs with the settings of docs/editors, where they are here; and what they said to the server once, said again. `UPDATE=1` records anew. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "smol-toml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Message } from "vscode-languageserver-protocol/node";
import { fileNames } from "../../server/src/carriers/file-table.ts";
import { updates } from "../support/update.ts";

interface Said {
  readonly from: "editor" | "server";
  readonly message: Message & Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly shown: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  readonly titles: readonly string[];
  readonly text: string;
  readonly left: number;
}

const editors = [
  {
    name: "Neovim",
    command: "nvim",
    args: ["--headless", "--clean", "-u", "test/editors/neovim.lua"],
    settings: "neovim.lua",
  },
  {
    name: "Emacs with eglot",
    command: "emacs",
    args: ["--batch", "-Q", "-l", "test/editors/eglot.el"],
    settings: "eglot.el",
  },
] as const;

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-")));
const [server, workspace, log] = ["server.cjs", "workspace", "log"].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
const file = path.join(workspace, "producer.properties");

beforeAll(async () => {
  await build({
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    entryPoints: ["server/src/main-node.ts"],
    outfile: server,
    define: { buildVersion: '"1.2.3"' },
    logLevel: "error",
  });
  fs.mkdirSync(path.join(folder, "bin"));
  const command = [process.execPath, path.resolve("test/editors/recorder.mjs"), server, log];
  const shim = `#!/bin/sh\nexec ${command.map((one) => `'${one}'`).join(" ")}\n`;
  fs.writeFileSync(path.join(folder, "bin/kafka-lossless-language-server"), shim, { mode: 0o755 });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each(editors)("$name", ({ name, command, args, settings }) => {
  const recording = `test/editors/${settings}.exchange.jsonl`;
  const there = spawnSync(command, ["--version"], { encoding: "utf8" });
  const isThere = there.status === 0 && (command !== "emacs" || hasEglot());

  it.skipIf(!isThere)(`shows the finding and applies the fix (skipped where ${command} is not there)`, () => {
    fs.rmSync(log, { force: true });
    fs.mkdirSync(workspace, { recursive: true });
    fs.writeFileSync(file, "bootstrap.servers=k:9092\nacks=0\n");
    const answer = path.join(folder, "answer");
    const { status, stderr } = spawnSync(command, args, {
      encoding: "utf8",
      timeout: 200_000,
      env: {
        ...process.env,
        HOME: folder,
        PATH: `${path.join(folder, "bin")}:${process.env["PATH"]}`,
        SETTINGS: path.resolve("docs/editors", settings),
        FILE: file,
        ANSWER: answer,
      },
    });
    expect({ status, stderr: fs.existsSync(answer) ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    const { shown, titles, text, left }: Answer = JSON.parse(fs.readFileSync(answer, "utf8"));
    expect(shown.map(({ line, column }) => ({ line, column }))).toEqual([{ line: 2, column: 6 }]);
    expect(shown[0]?.message).toContain("With acks=0 nobody confirms a record");
    expect(titles[0]).toBe("Set acks=all (changes performance)");
    expect(text.trimEnd()).toBe("bootstrap.servers=k:9092\nacks=all");
    expect(left).toBe(0);
    const said = linesOf(log);
    const asked = said.filter(({ from }) => from === "editor").map(({ message }) => message["method"]);
    for (const method of [
      "initialize",
      "initialized",
      "textDocument/didOpen",
      "textDocument/codeAction",
      "textDocument/didChange",
    ])
      expect(asked).toContain(method);
    expect(said.filter(({ message }) => "error" in message)).toEqual([]);
    const version = there.stdout.split("\n")[0];
    const lines = [{ editor: version }, ...plain(said)].map((line) => `${JSON.stringify(line)}\n`);
    if (updates) fs.writeFileSync(recording, lines.join(""));
  });

  it(`what ${name} said gets the answers that it got then`, async () => {
    const said = linesOf(recording).slice(1);
    expect(acts(await repeated(said))).toEqual(acts(said));
  });
});

it("every file of docs/editors can be read, and starts the command that the npm package brings", () => {
  const [, command] = Object.keys(JSON.parse(fs.readFileSync("package.json", "utf8")).bin);
  const read = (name: string): string => fs.readFileSync(`docs/editors/${name}`, "utf8");
  const files = [
    "neovim.lua",
    "eglot.el",
    "lsp-mode.el",
    "helix.toml",
    "sublime.json",
    "intellij/template.json",
    "zed/src/lib.rs",
  ];
  for (const name of files) expect(read(name)).toMatch(new RegExp(`\\b${command}\\b`));
  for (const name of ["sublime.json", "intellij/template.json"]) expect(() => JSON.parse(read(name))).not.toThrow();
  for (const name of ["helix.toml", "zed/extension.toml", "zed/Cargo.toml"])
    expect(() => parse(read(name))).not.toThrow();
  const patterns: string[] = JSON.parse(read("intellij/template.json")).fileTypeMappings.flatMap(
    ({ fileType }: { readonly fileType: { readonly patterns: readonly string[] } }) => fileType.patterns,
  );
  expect(fileNames).toEqual(expect.arrayContaining(patterns));
});

function hasEglot(): boolean {
  const script = [
    "--batch",
    "-Q",
    "--eval",
    `(let ((default-directory "/usr/share/emacs/site-lisp/elpa-src/"))
    (when (file-directory-p default-directory) (normal-top-level-add-subdirs-to-load-path)) (require 'eglot))`,
  ];
  return spawnSync("emacs", script).status === 0;
}

function linesOf(jsonLines: string): readonly Said[] {
  return fs
    .readFileSync(jsonLines, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Without what differs from machine to machine and from run to run, and without what follows the end of the session. */
function plain(said: readonly Said[]): readonly Said[] {
  const end = said.findIndex(({ message }) => message["method"] === "shutdown");
  const text = JSON.stringify(end < 0 ? said : said.slice(0, end))
    .replaceAll(pathToFileURL(workspace).href, "file:///workspace")
    .replaceAll(workspace, "/workspace")
    .replace(/"processId":\d+/g, '"processId":null')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "00000000-0000-0000-0000-000000000000");
  return JSON.parse(text);
}

/** Says what the editor said, each time after as many of the server's messages as the editor had then, and gives all that both said. */
async function repeated(said: readonly Said[]): Promise<readonly Said[]> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const came: Said[] = [];
  let told = (): void => undefined;
  new StreamMessageReader(child.stdout).listen((message) => {
    came.push({ from: "server", message: { ...message } });
    told();
  });
  const writer = new StreamMessageWriter(child.stdin);
  const until = (count: number): Promise<void> =>
    new Promise((resolve) => {
      told = () => came.length >= count && resolve();
      told();
    });
  try {
    let before = 0;
    for (const { from, message } of said) {
      if (from === "server") before++;
      else {
        await until(before);
        await writer.write(message);
      }
    }
    await until(before);
    return plain([...said.filter(({ from }) => from === "editor"), ...came]);
  } finally {
    child.kill();
  }
}

/** What an editor acts upon, sorted, since the order of notifications and answers among each other is not promised; no texts. */
function acts(said: readonly Said[]): readonly string[] {
  const asked = new Map(
    said.flatMap(({ from, message: { id, method } }) => (from === "editor" && method ? [[id, method]] : [])),
  );
  const all = said.flatMap<object>(({ from, message: { id, method, params, result } }) => {
    if (from === "editor" || method === "window/logMessage") return [];
    if (method === undefined)
      return [{ answer: asked.get(id), actions: asked.get(id) === "textDocument/codeAction" ? edits(result) : [] }];
    return [{ method, places: placesIn(params) }];
  });
  return all.map((one) => JSON.stringify(one)).toSorted();
}

function edits(actions: unknown): readonly unknown[] {
  return (actions as readonly Readonly<Record<string, unknown>>[])
    .slice(0, 1)
    .map(({ kind, isPreferred, edit }) => ({ kind, isPreferred, edit }));
}

function placesIn(params: unknown): readonly unknown[] {
  const { diagnostics = [] } = params as { readonly diagnostics?: readonly Readonly<Record<string, unknown>>[] };
  return diagnostics.map(({ range, code, severity }) => ({ range, code, severity }));
}
