/** Files that others name and that lie outside of what may be read: what they would say is missing from everything that is said here. */
import { type EnvFile, envFilesOf } from "../carriers/compose/env-files.ts";
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
  const imports = placeSections([...files].filter(({ uri, path }) => uri === path))
    .flatMap((section) => section.imports)
    .filter(({ kind, documents }) => kind === "file" && documents.length === 0);
  return [...imports, ...readings.flatMap(envFilesIn)]
    .filter(({ address }) => address !== undefined && !mayRead(address))
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

/** The files of variables that the services with a component name. */
function envFilesIn({ components, files }: Reading): readonly (EnvFile & { readonly written: string })[] {
  const named = files.flatMap((file) =>
    file.parts
      .filter(({ grammar }) => grammar === "compose-yaml")
      .filter(({ entries: [first] }) =>
        components.some(({ anchor }) => anchor.uri === file.uri && anchor.span.start === first?.path[1]?.span.start),
      )
      .flatMap(({ entries }) => envFilesOf(entries, file)),
  );
  return named.map((one) => ({ ...one, written: one.entry.value?.trim() ?? "" }));
}

/** One location of several, where the file writes it as it is read. */
function spanOf(written: string, { source, valueSpan }: Entry): Span {
  const at = source.indexOf(written);
  return at < 0 ? valueSpan : { start: valueSpan.start + at, end: valueSpan.start + at + written.length };
}
