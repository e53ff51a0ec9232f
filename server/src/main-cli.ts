/** The command line as a process: streams, file system and exit code around `run`. */
import fs from "node:fs";
import path from "node:path";
import type { Io, Listed, PathKind } from "./cli/io.ts";
import { run } from "./cli/run.ts";
import { cliTexts } from "./texts/cli.ts";
import { langOf } from "./texts/text.ts";

/** Set by the build from package.json. */
declare const buildVersion: string;

const attempt = <T>(fn: () => T): T | undefined => {
  try {
    return fn();
  } catch {
    // What the file system refuses is an ordinary answer here: the caller says so to the user.
    return undefined;
  }
};
const kind = (stats: fs.Stats | fs.Dirent | undefined): PathKind =>
  stats?.isFile() ? "file" : stats?.isDirectory() ? "directory" : "unreadable";

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
  kindOf: (at) => (fs.existsSync(at) ? kind(attempt(() => fs.statSync(at))) : "missing"),
  list: (at) =>
    attempt(() => fs.readdirSync(at, { withFileTypes: true }))
      ?.map((entry) => (entry.isSymbolicLink() ? linked(at, entry.name) : { name: entry.name, kind: kind(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  real: (at) => attempt(() => fs.realpathSync(at)) ?? at,
  read: (at) => attempt(() => fs.readFileSync(at)),
  write: (at, bytes) => writeWhole(at, bytes),
  readStdin: () => attempt(() => fs.readFileSync(0)),
};

function linked(folder: string, name: string): Listed {
  const stats = attempt(() => fs.statSync(path.join(folder, name)));
  return { name, kind: stats === undefined ? "missing" : kind(stats), link: true };
}

/** Beside the file first, then in its place: a crash in between leaves the old one whole. */
function writeWhole(at: string, bytes: Uint8Array): string | undefined {
  const real = attempt(() => fs.realpathSync(at)) ?? path.resolve(at);
  const stats = attempt(() => fs.statSync(real));
  const temporary = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(temporary, bytes);
    if (stats !== undefined) fs.chmodSync(temporary, stats.mode);
    fs.renameSync(temporary, real);
    return undefined;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return error instanceof Error ? error.message : String(error);
  }
}

try {
  process.exitCode = run(process.argv.slice(2), io, buildVersion);
} catch (error) {
  process.exitCode = 2;
  const isClosed = (error as NodeJS.ErrnoException).code === "EPIPE";
  const message = error instanceof Error ? error.message : String(error);
  const told = isClosed ? cliTexts.closed[langOf(io.locale)] : `kafka-lossless: ${message}`;
  attempt(() => io.err(`${told}\n`));
}
