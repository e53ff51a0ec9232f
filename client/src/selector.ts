/** Which documents the extension attends to: the languages and names of configuration, where files are edited. */
import type { DocumentFilter, TextDocumentFilter } from "vscode-languageclient";

/** Schemes under which people edit; `git:` and its like show other versions and stay untouched. */
const schemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-userdata", "memfs", "vscode-test-web"];
const languages = ["properties", "java-properties", "spring-boot-properties", "spring-boot-properties-yaml", "yaml"];
/** For editors in which no extension claims these files: the plain names. */
const patterns = ["**/*.properties", "**/{application,bootstrap}*.{yml,yaml}"];

/** The selector for the language client. */
export const documentSelector: DocumentFilter[] = schemes.flatMap((scheme): TextDocumentFilter[] => [
  ...languages.map((language) => ({ scheme, language })),
  ...patterns.map((pattern) => ({ scheme, pattern })),
]);
