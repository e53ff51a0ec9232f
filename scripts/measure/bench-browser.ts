/** What starts where there is no process of its own: the server in a web worker, and the extension in its host. */
import path from "node:path";
import { run } from "./processes.ts";
import { compared, type Rows } from "./ratios.ts";
import { smallService } from "./texts.ts";

/** The lines of the table about it; time is processor time of whole runs. */
export function browserRows(): Rows {
  const turns = 9;
  return {
    "server in a worker: start to first findings, 12 lines": () =>
      compared(
        { against: "a worker that answers nothing", turns },
        () => run(["-e", host(worker(path.resolve("dist/server.browser.js")))]).processor,
        () => run(["-e", host(silent)]).processor,
      ),
    "loading dist/extension.js": () =>
      compared(
        { against: "`node -e 0`", turns },
        () => run(["-e", extensionHost(path.resolve("dist/extension.js"))]).processor,
        () => run(["-e", "0"]).processor,
      ),
  };
}

/** Starts a worker, opens a text in it, and ends with what is found. */
function host(code: string): string {
  return `
    const { Worker } = require("node:worker_threads");
    const worker = new Worker(${JSON.stringify(code)}, { eval: true });
    const say = (message) => worker.postMessage({ jsonrpc: "2.0", ...message });
    const textDocument = ${JSON.stringify({ uri: `file:///bench/${smallService.uri}`, languageId: "yaml", version: 1, text: smallService.text })};
    worker.on("message", (message) => {
      if (message.id === 1) {
        say({ method: "initialized", params: {} });
        say({ method: "textDocument/didOpen", params: { textDocument } });
      } else if (message.id !== undefined && message.method !== undefined) say({ id: message.id, result: null });
      if (message.method === "textDocument/publishDiagnostics") process.exit(0);
    });
    say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });`;
}

/** What a browser gives to a worker, as far as the protocol needs it. */
function worker(file: string): string {
  return `
    const { parentPort } = require("node:worker_threads");
    const listeners = [];
    const heard = (data) => { for (const one of [...listeners, globalThis.onmessage ?? (() => {})]) one({ data }); };
    Object.assign(globalThis, {
      self: globalThis,
      postMessage: (message) => parentPort.postMessage(message),
      addEventListener: (kind, listener) => { if (kind === "message") listeners.push(listener); },
    });
    require("node:vm").runInThisContext(require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8"));
    parentPort.on("message", heard);`;
}

const silent = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ id }) => {
    if (id === 1) parentPort.postMessage({ id });
    else parentPort.postMessage({ method: "textDocument/publishDiagnostics" });
  });`;

/** Loads the extension where everything that it asks of VS Code is there and does nothing. */
function extensionHost(file: string): string {
  return `
    const nothing = new Proxy(class {}, { get: (_, key) => (key === "prototype" ? {} : key === Symbol.toPrimitive ? () => "" : nothing), apply: () => nothing, construct: () => ({}) });
    const Module = require("node:module");
    const load = Module._load;
    Module._load = (name, ...rest) => (name === "vscode" ? nothing : load(name, ...rest));
    require(${JSON.stringify(file)});`;
}
