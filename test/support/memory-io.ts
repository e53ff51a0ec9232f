/** A world for the command line that lives in memory: files in, output out. */
import type { Io, PathKind } from "../../server/src/cli/io.ts";

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Paths are relative, with `/`, or absolute below /project; the names in `broken` exist and cannot be read or written. */
export function memoryIo(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: {
    stdin?: string | Uint8Array;
    broken?: readonly string[];
    locale?: string;
    /** Symbolic links, and what they lead to. */
    links?: Readonly<Record<string, string>>;
  } = {},
): MemoryIo {
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const broken = new Set(more.broken);
  let stdout = "";
  let stderr = "";
  const links = new Map(Object.entries(more.links ?? {}));
  const real = (given: string): string => {
    const path = given.replace(/^\/project(\/|$)/, "").replace(/^$/, ".");
    return links.get(path) ?? path;
  };
  const kindOf = (given: string): PathKind => {
    const path = real(given);
    if (held.has(path)) return "file";
    return path === "." || [...held.keys()].some((one) => one.startsWith(`${path}/`)) ? "directory" : "missing";
  };
  return {
    files: held,
    stdout: () => stdout,
    stderr: () => stderr,
    out: (text) => {
      stdout += typeof text === "string" ? text : new TextDecoder("utf-8", { ignoreBOM: true }).decode(text);
    },
    err: (text) => {
      stderr += text;
    },
    progress: () => undefined,
    colour: false,
    locale: more.locale,
    cwd: "/project",
    kindOf,
    list: (path) => {
      if (broken.has(path)) return undefined;
      const prefix = path === "." ? "" : `${path}/`;
      const names = new Set(
        [...held.keys(), ...links.keys()]
          .filter((one) => one.startsWith(prefix))
          .map((one) => one.slice(prefix.length).split("/")[0] ?? ""),
      );
      return [...names].sort().map((name) => ({ name, kind: kindOf(prefix + name), link: links.has(prefix + name) }));
    },
    real,
    read: (path) => (broken.has(path) ? undefined : held.get(real(path))),
    write: (given, bytes) => {
      const path = real(given);
      if (broken.has(path)) return "no permission";
      held.set(path, bytes);
      return undefined;
    },
    readStdin: () => (typeof more.stdin === "string" ? new TextEncoder().encode(more.stdin) : more.stdin),
  };
}
