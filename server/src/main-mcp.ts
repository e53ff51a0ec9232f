/** The server for agents as a process: the protocol on standard input and output, and a run of the command line for each call. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { attempt, kindOf, linkOf, real } from "./main-disk.ts";
import { createServer, type Ran, type World } from "./mcp/server.ts";
import { mcpTexts } from "./texts/mcp.ts";
import { type Lang, say } from "./texts/text.ts";

/** What the person who starts it says. */
export interface Started {
  /** Absolute folders; without one it is the working folder, unless that is the root of a disk. */
  readonly folders: readonly string[];
  readonly lang: Lang;
  readonly version: string;
}

/** Serves until standard input ends. What goes wrong beside the answers is told on standard error. */
export function serve({ folders, lang, version }: Started): void {
  const working = process.cwd();
  const isWhole = path.parse(working).root === working;
  const world: World = {
    version,
    lang,
    folders: folders.length > 0 || isWhole ? folders : [working],
    kindOf,
    linkOf,
    real,
    pathOf: (address) => (address.startsWith("file:") ? attempt(() => fileURLToPath(address)) : undefined),
    run: inTurn(runProcess),
  };
  serveStdio(() => createServer(world), {
    onerror: ({ message }) => process.stderr.write(`kafka-lossless: ${message}\n`),
  });
}

/** Nobody waits longer, and no answer is larger. */
const seconds = 120;
const largest = 100_000_000;
const late = say(mcpTexts.tooLong, { seconds: String(seconds) });

/** Runs the command line that this process is a run of: what fails there, or is stopped, leaves the server as it was. */
const runProcess: World["run"] = (args, { cwd, input, signal }) =>
  new Promise<Ran>((resolve) => {
    const [, program = ""] = process.argv;
    const stopped = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
    const child = spawn(process.execPath, [program, ...args], { cwd, signal: stopped, windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) child.kill();
      else into.push(chunk);
    };
    child.stdout.on("data", keep(out));
    child.stderr.on("data", keep(err));
    child.on("error", ({ message }) =>
      resolve({
        refused: signal.aborted
          ? say(mcpTexts.cancelled)
          : stopped.aborted
            ? late
            : say(mcpTexts.failed, { failure: message }),
      }),
    );
    child.on("close", (code, why) => {
      if (size > largest) resolve({ refused: say(mcpTexts.tooMuch) });
      else if (code === null) resolve({ refused: say(mcpTexts.failed, { failure: String(why) }) });
      else resolve({ code, out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8") });
    });
    // It may be done before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });

/** One run after the other: an agent that asks ten things at once does not take the machine from its person. */
function inTurn(run: World["run"]): World["run"] {
  const given: Ran = { refused: say(mcpTexts.cancelled) };
  let last: Promise<unknown> = Promise.resolve();
  return (args, options) => {
    const next = last.then(() => (options.signal.aborted ? given : run(args, options)));
    last = next;
    return next;
  };
}
