/** The head of a file: `# kafka-lossless: kafka=3.7 role=producer`, `librdkafka=1.9`, standing before the first entry of its section. */

import type { Role } from "../model/component.ts";
import type { ConfigDocument } from "../syntax/document.ts";

/** What a file says about itself to the linter. */
export interface Directives {
  readonly kafka?: string;
  readonly librdkafka?: string;
  readonly role?: Role;
  readonly preset?: string;
}

/** The roles that a file can claim. */
export const directiveRoles: readonly Role[] = [
  "producer",
  "consumer",
  "admin",
  "client",
  "streams",
  "broker",
  "topic",
  "connect-worker",
  "connect-sink",
  "connect-source",
  "mirror-maker",
  "librdkafka-producer",
  "librdkafka-consumer",
  "librdkafka-client",
];

/** Reads the directives of a document's first section; unknown names and values are left out. */
export function directivesOf(document: ConfigDocument): Directives {
  const first = document.sections.find((section) => section.entries.length > 0)?.entries[0];
  const found: { kafka?: string; librdkafka?: string; role?: Role; preset?: string } = {};
  for (const comment of document.comments) {
    if (first !== undefined && comment.span.start > first.span.start) break;
    const body = /^[#!]\s*kafka-lossless:\s*(.*)$/.exec(comment.text)?.[1];
    for (const [, name, value = ""] of (body ?? "").matchAll(/(\w+)=(\S+)/g)) {
      const role = directiveRoles.find((one) => one === value);
      if (name === "kafka") found.kafka = value;
      else if (name === "librdkafka") found.librdkafka = value;
      else if (name === "preset") found.preset = value;
      else if (name === "role" && role !== undefined) found.role = role;
    }
  }
  return found;
}
