/** The cheap look at a file, before anything is parsed: whether any carrier may find something in it. */
import { fileName } from "../syntax/address.ts";
import { carriers } from "./all.ts";
import type { Carrier } from "./carrier.ts";
import { type FileForm, type Language, matches, programName } from "./files.ts";

/** How much of a text is looked at, in UTF-16 units. */
export const lookedAt = 1_000_000;

/**
 * False for a file that certainly carries nothing: neither its name nor a word of its first megabyte is a sign of a carrier that
 * reads such files. A file that no carrier names, but a person or another file, may be of any kind.
 */
export function mayCarry(uri: string, text: string, language?: Language): boolean {
  const name = programName(fileName(uri));
  const own = looks.filter(({ forms }) =>
    forms.some((form) => form.language === language || matches(name, form.names)),
  );
  const start = text.slice(0, lookedAt);
  return (own.length === 0 ? looks : own).some(
    ({ names, words }) => names?.test(name) === true || words?.test(start) === true,
  );
}

/** False for a text in which no carrier finds a word to look for, whatever the file is called. */
export function hasWord(text: string): boolean {
  const start = text.slice(0, lookedAt);
  return looks.some(({ words }) => words?.test(start) === true);
}

/** A carrier's look: for files of these forms, these names or words. */
export interface Look {
  readonly forms: readonly FileForm[];
  readonly names: RegExp | undefined;
  readonly words: RegExp | undefined;
}

/** The looks of all carriers. */
export const looks: readonly Look[] = carriers.map(lookOf);

function lookOf({ files, signs }: Carrier): Look {
  const words = signs.words.map((word) => word.replaceAll(".", "\\."));
  return {
    forms: files,
    names: signs.names,
    words: words.length === 0 ? undefined : new RegExp(words.join("|"), "i"),
  };
}
