/** Which documents are handed to the server: those of the languages and names that it reads, where files are edited. */
import type { DocumentFilter, TextDocumentFilter } from "vscode-languageclient";
import { languages, patterns } from "./generated/files.ts";

/** Schemes under which people edit; `git:` and its like show other versions and stay untouched. */
export const schemes: readonly string[] = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
  "vscode-userdata",
  "memfs",
  "vscode-test-web",
];

/** The selector for the language client. */
export const documentSelector: DocumentFilter[] = schemes.flatMap((scheme): TextDocumentFilter[] => [
  ...languages.map((language) => ({ scheme, language })),
  ...patterns.map((pattern) => ({ scheme, pattern })),
]);
