/** What the command line needs of the world; `main-cli.ts` and the tests provide it. */
import type { Lang } from "../texts/text.ts";
import type { Written } from "./write-whole.ts";

/** What stands at a path. */
export type PathKind = "file" | "directory" | "missing" | "unreadable";

/** A name in a folder; what a symbolic link leads to is not looked at. */
export interface Listed {
  readonly name: string;
  readonly kind: PathKind | "link";
}

export interface Io {
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Shows how far a long run is, where somebody watches; what is printed next wipes it. */
  readonly progress: (text: string) => void;
  /** True where `out` is a terminal that shows colours. */
  readonly colour: boolean;
  /** The language of the environment, as LANG has it. */
  readonly locale: string | undefined;
  /** The working folder; absolute. */
  readonly cwd: string;
  kindOf(path: string): PathKind;
  /** Names in a folder, sorted; `undefined` where it cannot be read. */
  list(path: string): readonly Listed[] | undefined;
  /** The absolute path, with `/`, that a symbolic link names; `undefined` for everything else. */
  linkOf(path: string): string | undefined;
  /** The path without symbolic links; the same for all ways to a file. */
  real(path: string): string;
  /** The first `most` bytes of a file, or all where it has no more: whoever asks for one too many knows a file that is too long. */
  read(path: string, most: number): Uint8Array | undefined;
  /** Writes the whole file or nothing. The path names no link. */
  write(path: string, bytes: Uint8Array): Written;
  /** The same of standard input, which may never end; `undefined` where it cannot be read. */
  readStdin(most: number): Uint8Array | undefined;
  /** Starts the server for agents, which goes on until standard input ends; `folders` are those to which it is confined. */
  serveAgents(folders: readonly string[], lang: Lang): void;
}

/** The same input and output, which reads each folder and each link only once: a run sees one state of them. */
export function cachedIo(io: Io): Io {
  const lists = new Map<string, { readonly answer: readonly Listed[] | undefined }>();
  const links = new Map<string, { readonly answer: string | undefined }>();
  return {
    ...io,
    list: (path) => remembered(lists, path, io.list),
    linkOf: (path) => remembered(links, path, io.linkOf),
  };
}

function remembered<T>(known: Map<string, { readonly answer: T }>, path: string, ask: (path: string) => T): T {
  const found = known.get(path);
  if (found !== undefined) return found.answer;
  const answer = ask(path);
  known.set(path, { answer });
  return answer;
}
