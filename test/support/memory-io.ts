/** A world for the command line that lives in memory: files in, output out. */
import type { Io, PathKind } from "../../server/src/cli/io.ts";
import { absolute } from "../../server/src/cli/place.ts";

export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The folders with which the server for agents was started. */
  readonly served: string[][];
}

/** Paths are relative, with `/`, or absolute; the working folder is /project unless `cwd` says so. The names in `broken` exist and cannot be read or written. */
export function memoryIo(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: {
    stdin?: string | Uint8Array;
    broken?: readonly string[];
    locale?: string;
    /** Symbolic links, and what they lead to, as seen from the working folder. */
    links?: Readonly<Record<string, string>>;
    cwd?: string;
  } = {},
): MemoryIo {
  const { cwd = "/project" } = more;
  /** As a file is held here: from the working folder where it lies below it. */
  const shown = (path: string): string => {
    const whole = absolute(path, cwd);
    return whole === cwd ? "." : whole.startsWith(`${cwd}/`) ? whole.slice(cwd.length + 1) : whole;
  };
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      shown(path),
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  const broken = new Set(more.broken);
  const served: string[][] = [];
  let stdout = "";
  let stderr = "";
  const links = new Map(Object.entries(more.links ?? {}).map(([path, target]) => [shown(path), target]));
  const real = (given: string): string => {
    const path = shown(given);
    const link = [...links.keys()].find((one) => path === one || path.startsWith(`${one}/`));
    return link === undefined ? path : real(`${links.get(link)}${path.slice(link.length)}`);
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
    cwd,
    kindOf,
    list: (given) => {
      const path = shown(given);
      if (broken.has(path)) return undefined;
      const prefix = path === "." ? "" : `${path}/`;
      const names = new Set(
        [...held.keys(), ...links.keys()]
          .filter((one) => one.startsWith(prefix) && !(prefix === "" && one.startsWith("/")))
          .map((one) => one.slice(prefix.length).split("/")[0] ?? ""),
      );
      return [...names]
        .sort()
        .map((name) => ({ name, kind: links.has(prefix + name) ? "link" : kindOf(prefix + name) }));
    },
    linkOf: (path) => {
      const target = links.get(shown(path));
      return target === undefined ? undefined : absolute(target, cwd);
    },
    real,
    read: (path, most) => (broken.has(shown(path)) ? undefined : held.get(real(path))?.subarray(0, most)),
    write: (given, bytes) => {
      const path = real(given);
      if (broken.has(path)) return { kind: "failed", why: "no permission" };
      held.set(path, bytes);
      return { kind: "written", links: 0 };
    },
    served,
    serveAgents: (folders) => void served.push([...folders]),
    readStdin: (most) =>
      (typeof more.stdin === "string" ? new TextEncoder().encode(more.stdin) : more.stdin)?.subarray(0, most),
  };
}
