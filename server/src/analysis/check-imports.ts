/** Imports that lead out of what may be read: what they would say is missing from everything that is said here. */
import { placeSections } from "../carriers/spring-boot/sections.ts";
import type { Draft } from "../lint/finding.ts";
import type { Reading } from "../model/component.ts";
import { fileRules } from "../rules/file-rules.ts";
import type { Entry, Span } from "../syntax/document.ts";
import { importTexts } from "../texts/imports.ts";
import { say } from "../texts/text.ts";

/** A finding for each, in files that carry Kafka settings; imports of embedded files are never followed. */
export function checkImports(readings: readonly Reading[], mayRead: (address: string) => boolean): readonly Draft[] {
  const files = new Set(readings.filter(({ components }) => components.length > 0).flatMap((one) => one.files));
  const imports = placeSections([...files].filter(({ uri, path }) => uri === path)).flatMap(
    (section) => section.imports,
  );
  return imports
    .filter(({ kind, documents, address }) => kind === "file" && documents.length === 0 && !mayRead(address))
    .map(({ entry, written }) => ({
      rule: "import-not-followed",
      ...fileRules["import-not-followed"],
      place: { uri: entry.uri, span: spanOf(written, entry) },
      messages: [say(importTexts.notFollowed, { location: written })],
      profiles: [],
      related: [],
      fixes: [],
    }));
}

/** One location of several, where the file writes it as it is read. */
function spanOf(written: string, { source, valueSpan }: Entry): Span {
  const at = source.indexOf(written);
  return at < 0 ? valueSpan : { start: valueSpan.start + at, end: valueSpan.start + at + written.length };
}
