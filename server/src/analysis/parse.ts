/** From a text to a document: the grammar that reads it, and the files and parts that carriers know in it. */
import { carriers } from "../carriers/all.ts";
import { type Language, templateEnding } from "../carriers/files.ts";
import { grammarOf } from "../carriers/grammar-of.ts";
import { mayCarry } from "../carriers/look.ts";
import { isBuildScript } from "../project/build/build-file.ts";
import { fileName } from "../syntax/address.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { type Divisions, readDocument } from "../syntax/read.ts";

/** A text with its address; its grammar follows from the address and the text unless something better is known. */
export interface Input {
  readonly uri: string;
  readonly text: string;
  /** What an editor says that the text is. */
  readonly language?: Language;
  /** True for a file that Spring Boot reads although its name does not say so: one that another imports. */
  readonly isSpring?: boolean;
}

/** The longest text that is judged, in UTF-16 units: a longer one takes seconds and gigabytes at every keystroke, and nobody writes it. */
export const longest = 4_000_000;

/**
 * Parses one text; never fails. `earlier` is an earlier text of the same file: what has not changed is not read again. One that
 * is too long has no parts: whoever gives it says so to its user.
 */
export function parse(input: Input, earlier?: ConfigDocument): ConfigDocument {
  const { uri, text, language, isSpring } = input;
  if (text.length > longest) return blank(input, parse);
  return readDocument(uri, text, grammarOf(uri, text, language, isSpring), divide, templateEnding.test(uri), earlier);
}

/** The same for a text that is judged alone: one that certainly carries no settings of Kafka costs a look, and has no parts. */
export function parseAlone(input: Input, earlier?: ConfigDocument): ConfigDocument {
  const { uri, text, language } = input;
  if (!isBuildScript(fileName(uri)) && mayCarry(uri, text, language)) return parse(input, earlier);
  return blank(input, parseAlone);
}

/** True for a text that is too long to be judged, and that may carry settings of Kafka. */
export function isMissed({ uri, text, language }: Input): boolean {
  return text.length > longest && mayCarry(uri, text, language);
}

function blank(input: Input, again: (input: Input) => ConfigDocument): ConfigDocument {
  const { uri, text } = input;
  const files = [{ uri, path: uri, parts: [] }];
  return { uri, path: uri, text, parts: [], files, reread: (changed) => again({ ...input, text: changed }) };
}

/** What every carrier finds; of two that claim an entry the first has it. */
function divide(document: ConfigDocument): Divisions {
  const found = carriers.flatMap((carrier) => carrier.divide?.(document) ?? []);
  return {
    embeddings: found.flatMap(({ embeddings }) => embeddings),
    slices: found.flatMap(({ slices }) => slices),
  };
}
