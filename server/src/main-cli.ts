/** The command line as a process: streams, file system and exit code around `run`. */
import fs from "node:fs";
import path from "node:path";
import type { Io, Listed } from "./cli/io.ts";
import { run } from "./cli/run.ts";
import { writeWhole } from "./cli/write-whole.ts";
import { attempt, kindIn, kindOf, linkOf, real } from "./main-disk.ts";
import { cliTexts } from "./texts/cli.ts";
import { langOf, render, say } from "./texts/text.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

/** A pipe takes what it has room for; the rest is written when it has more. */
function writeAll(descriptor: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += fs.writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** What is longer than anything that is judged is neither waited for nor held. */
function readFirst(descriptor: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let left = most; left > 0; ) {
    const chunk = new Uint8Array(Math.min(left, 65_536));
    const count = fs.readSync(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(chunks);
}

/** Somebody looks at standard error, and the terminal can take a line back. */
const watched = process.stderr.isTTY === true && process.env["TERM"] !== "dumb";
const started = Date.now();
/** When the progress was drawn; 0 where none stands there. */
let drawn = 0;

function wipe(): void {
  if (drawn > 0) writeAll(2, "\r\x1b[K");
  drawn = 0;
}

const io: Io = {
  out: (text) => {
    wipe();
    writeAll(1, text);
  },
  err: (text) => {
    wipe();
    writeAll(2, text);
  },
  progress(text) {
    const now = Date.now();
    if (!watched || now - started < 1000 || now - drawn < 100) return;
    drawn = now;
    writeAll(2, `\r\x1b[K${text}`);
  },
  colour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
  locale: process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"],
  cwd: process.cwd(),
  kindOf,
  list: (at) =>
    attempt(() => fs.readdirSync(at, { withFileTypes: true }))
      ?.map((entry): Listed => ({ name: entry.name, kind: entry.isSymbolicLink() ? "link" : kindIn(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  linkOf,
  real,
  // A pipe may never say anything, and a device may never end.
  read: (at, most) =>
    attempt(() => {
      const stats = fs.statSync(at);
      if (!stats.isFile()) return undefined;
      if (stats.size <= most) return fs.readFileSync(at);
      const descriptor = fs.openSync(at, "r");
      try {
        return readFirst(descriptor, most);
      } finally {
        fs.closeSync(descriptor);
      }
    }),
  write: (at, bytes) => writeWhole(path.resolve(at), bytes, fs),
  readStdin: (most) => attempt(() => readFirst(0, most)),
  // A bundle of its own: no other command waits for it.
  serveAgents: (folders, lang) =>
    void import("./main-mcp.ts").then(({ serve }) =>
      serve({ folders: folders.map((one) => path.resolve(one)), lang, version: buildVersion }),
    ),
};

try {
  process.exitCode = run(process.argv.slice(2), io, buildVersion);
} catch (error) {
  process.exitCode = 2;
  attempt(() => io.err(`${told(error)}\n`));
}

/** What ended the run, for the user. A disk that is full or a reader that went away is no bug of ours. */
function told(error: unknown): string {
  const lang = langOf(io.locale);
  const { code, syscall } = error as NodeJS.ErrnoException;
  const failure = error instanceof Error ? error.message : String(error);
  if (code === "EPIPE") return cliTexts.closed[lang];
  if (syscall !== "write") return `kafka-lossless: ${failure}`;
  const writesFiles = process.argv[2] === "fix" && !["--dry-run", "--stdin"].some((one) => process.argv.includes(one));
  const text = writesFiles ? cliTexts.outputFailedInFix : cliTexts.outputFailed;
  return render(say(text, { failure }), lang);
}
