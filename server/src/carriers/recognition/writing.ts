/** What is written in a file, as its owner and its roles are told from it. */
import { fileName } from "../../syntax/address.ts";
import type { Comment, Entry } from "../../syntax/document.ts";

/** What is known of a file when its roles are guessed. */
export interface Writing {
  /** The name of the file, in lower case. */
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly values: ReadonlyMap<string, string>;
  readonly comments: readonly string[];
}

/** A file as the guesses want it. */
export function writingOf(path: string, entries: readonly Entry[], comments: readonly Comment[]): Writing {
  return {
    name: fileName(path).toLowerCase(),
    entries,
    values: new Map(entries.map((entry) => [entry.key, entry.value ?? ""])),
    comments: comments.map(({ text }) => text),
  };
}
