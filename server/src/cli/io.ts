/** What the command line needs of the world; `main-cli.ts` and the tests provide it. */

/** What stands at a path. */
export type PathKind = "file" | "directory" | "missing" | "unreadable";

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True where `out` is a terminal that shows colours. */
  readonly colour: boolean;
  /** The language of the environment, as LANG has it. */
  readonly locale: string | undefined;
  /** The working folder; absolute. */
  readonly cwd: string;
  kindOf(path: string): PathKind;
  /** Names in a folder, sorted; `undefined` where it cannot be read. Symbolic links to folders are not followed. */
  list(path: string): readonly { readonly name: string; readonly kind: PathKind }[] | undefined;
  read(path: string): Uint8Array | undefined;
  /** Writes the whole file or nothing; `undefined` on success, else why not. */
  write(path: string, bytes: Uint8Array): string | undefined;
  readStdin(): string;
}
