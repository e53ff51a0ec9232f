/** The one way in which a file is written: the whole new text or the old one stays, and nobody reads it who could not before. */
import { randomUUID } from "node:crypto";

/** What the writer needs of `node:fs`. */
export interface FileCalls {
  readonly constants: { readonly O_WRONLY: number; readonly O_CREAT: number; readonly O_EXCL: number };
  lstatSync(
    path: string,
    options: { readonly throwIfNoEntry: false },
  ):
    | {
        readonly mode: number;
        readonly uid: number;
        readonly gid: number;
        readonly nlink: number;
        isFile(): boolean;
      }
    | undefined;
  openSync(path: string, flags: number, mode: number): number;
  fchownSync(descriptor: number, uid: number, gid: number): void;
  fchmodSync(descriptor: number, mode: number): void;
  fstatSync(descriptor: number): { readonly uid: number; readonly gid: number };
  writeSync(descriptor: number, bytes: Uint8Array, offset: number): number;
  fsyncSync(descriptor: number): void;
  closeSync(descriptor: number): void;
  renameSync(from: string, to: string): void;
  unlinkSync(path: string): void;
}

/** What became of it. `links` is how many other names the old file still has; they keep the old text. */
export type Written =
  | { readonly kind: "written"; readonly links: number }
  | { readonly kind: "failed"; readonly why: string };

/**
 * Writes beside the file, under a name that nobody can guess and that nobody has taken, and renames it then. `path` is absolute and
 * names no link; a new file gets the mode that the process gives to new files.
 */
export function writeWhole(path: string, bytes: Uint8Array, files: FileCalls, unique = randomUUID): Written {
  const temporary = path.replace(/[^/\\]*$/, `.kafka-lossless-${unique()}.tmp`);
  let open: number | undefined;
  let isOurs = false;
  try {
    const before = files.lstatSync(path, { throwIfNoEntry: false });
    if (before?.isFile() === false) return { kind: "failed", why: "not a regular file" };
    open = files.openSync(temporary, exclusive(files), before === undefined ? newFile : before.mode & permissions);
    isOurs = true;
    if (before !== undefined) files.fchmodSync(open, modeFor(open, before, files));
    for (let at = 0; at < bytes.length; ) at += files.writeSync(open, bytes, at);
    files.fsyncSync(open);
    files.closeSync(open);
    open = undefined;
    files.renameSync(temporary, path);
    return { kind: "written", links: (before?.nlink ?? 1) - 1 };
  } catch (error) {
    if (open !== undefined) attempt(() => files.closeSync(open ?? -1));
    // What stands under that name and was not made here is somebody else's.
    if (isOurs) attempt(() => files.unlinkSync(temporary));
    return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

const permissions = 0o777;
const newFile = 0o666;

/** Fails where anything has the name, a link too: POSIX promises that for both flags together. */
function exclusive({ constants: { O_WRONLY, O_CREAT, O_EXCL } }: FileCalls): number {
  return O_WRONLY | O_CREAT | O_EXCL;
}

/** The mode of the old file; where its group cannot be kept, the new one may do no more than everybody. */
function modeFor(
  descriptor: number,
  { mode, uid, gid }: { readonly mode: number; readonly uid: number; readonly gid: number },
  files: FileCalls,
): number {
  const own = files.fstatSync(descriptor);
  if (own.uid !== uid || own.gid !== gid) attempt(() => files.fchownSync(descriptor, uid, gid));
  const isKept = files.fstatSync(descriptor).gid === gid;
  return isKept ? mode & permissions : (mode & 0o707) | ((mode & 0o007) << 3);
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Refused by the system: the caller goes on without.
  }
}
