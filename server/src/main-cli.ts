/** The command line as a process: streams, file system and exit code around `run`. */
import fs from "node:fs";
import path from "node:path";
import type { Io, PathKind } from "./cli/io.ts";
import { run } from "./cli/run.ts";

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
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += fs.writeSync(descriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const io: Io = {
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  colour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
  locale: process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"],
  cwd: process.cwd(),
  kindOf: (at) => (fs.existsSync(at) ? kind(attempt(() => fs.statSync(at))) : "missing"),
  list: (at) =>
    attempt(() => fs.readdirSync(at, { withFileTypes: true }))
      ?.map((entry) => ({ name: entry.name, kind: kind(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  read: (at) => attempt(() => fs.readFileSync(at)),
  write: (at, bytes) => writeWhole(at, bytes),
  readStdin: () => fs.readFileSync(0, "utf8"),
};

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
  // Standard output that was closed by `head` is nobody's mistake.
  if ((error as NodeJS.ErrnoException).code !== "EPIPE")
    attempt(() => fs.writeSync(2, `kafka-lossless: ${error instanceof Error ? error.message : String(error)}\n`));
}
