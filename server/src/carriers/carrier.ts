/** The seam between files and Kafka: a carrier recognises documents of its kind and reads components out of them. */

import type { Reading, Role } from "../model/component.ts";
import type { ConfigDocument } from "../syntax/document.ts";

/** What the surroundings say about a document, beyond its text. */
export interface Hints {
  /** A role that the file's head declares; it beats every guess. */
  readonly role?: Role;
}

/** A way in which a file carries Kafka settings. */
export interface Carrier {
  readonly id: string;
  /** True for a document this carrier has something to say about. */
  recognise(document: ConfigDocument, hints: Hints): boolean;
  /** True for a document that belongs to the recognised ones of its set, although it says nothing to this carrier by itself. */
  joins?(document: ConfigDocument, documents: readonly ConfigDocument[]): boolean;
  /** Reads the documents of one set, weakest first, into components with all their layers. */
  read(documents: readonly ConfigDocument[], hints: Hints): Reading;
}
