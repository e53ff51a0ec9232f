/** The seam between files and Kafka: a carrier recognises files of its kind and reads components out of them. */

import type { Program, Reading, Role } from "../model/component.ts";
import type { ConfigDocument, ConfigFile } from "../syntax/document.ts";
import type { Divisions } from "../syntax/read.ts";
import type { FileForm } from "./files.ts";

/** What the surroundings say about a file, beyond its text. */
export interface Hints {
  /** A role that the file's head declares; it beats every guess. Without a program beside it, it is one of Java's. */
  readonly role?: Role;
  /** A program that the file's head declares; it beats every guess. */
  readonly program?: Program;
  /** The release of librdkafka that the file's head declares, which says whose file it is where no program does. */
  readonly librdkafka?: string;
}

/** What shows, before a file is parsed, that it may be one of a carrier's. */
export interface Signs {
  /** Names that are usual with Kafka: such files are worth a reading even while they are empty. */
  readonly names?: RegExp;
  /** Every text that the carrier recognises has one of these in it, in whichever case. */
  readonly words: readonly string[];
}

/** A way in which a file carries Kafka settings. */
export interface Carrier {
  readonly id: string;
  /** The files in which it may find something. */
  readonly files: readonly FileForm[];
  readonly signs: Signs;
  /** The files that are embedded in a document, and the parts of it that are configurations of their own. */
  divide?(document: ConfigDocument): Divisions;
  /** True for a file this carrier has something to say about; of the `files` that are judged together it is asked until one has it. */
  recognise(file: ConfigFile, hints: Hints, files: readonly ConfigFile[]): boolean;
  /** For a carrier that judges files together: true for one of those that are read, whether or not it says anything to this carrier by itself. */
  joins?(file: ConfigFile, files: readonly ConfigFile[]): boolean;
  /** Reads the files of one set, weakest first, into components with all their layers; a carrier without `joins` is given them one by one. */
  read(files: readonly ConfigFile[], hints: Hints): Reading;
}
