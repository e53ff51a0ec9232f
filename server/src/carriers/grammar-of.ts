/** Which grammar reads a file: by its name, and where the name leaves a choice by what its first lines say. */
import { fileName } from "../syntax/address.ts";
import type { GrammarId } from "../syntax/grammar.ts";
import { springFile } from "./spring-boot/file.ts";

/** What an editor calls the language of a document, where that says more than its name. */
export type Language = "properties" | "yaml" | "json" | "env";

/**
 * The grammar for an address and a text. `language` goes before the ending of the name; a name without a known ending is read
 * as .properties. `isSpring` holds for a file that Spring Boot imports under any name.
 */
export function grammarOf(uri: string, text: string, language?: Language, isSpring = false): GrammarId {
  const name = fileName(uri);
  const kind = language ?? languageByName(name, text);
  const ofSpring = isSpring || springFile(uri) !== undefined;
  if (kind === "properties") return ofSpring ? "spring-properties" : "properties";
  if (kind !== "yaml") return kind;
  if (ofSpring) return "snake-yaml";
  if (composeName.test(name)) return "compose-yaml";
  return isResource(text) ? "kubernetes-yaml" : "snake-yaml";
}

const composeName = /^(docker-)?compose([.-].+)?\.ya?ml$/i;

function languageByName(name: string, text: string): Language {
  if (/\.ya?ml$/i.test(name)) return "yaml";
  if (/\.jsonc?$/i.test(name)) return "json";
  if (/^\.env(\..+)?$|\.env$/i.test(name)) return "env";
  // A connector's configuration is kept under this name in both forms.
  return /\.config$/i.test(name) && /^\s*[{[]/.test(text) ? "json" : "properties";
}

/** A custom resource, a ConfigMap or a template of one says so in the first column. */
function isResource(text: string): boolean {
  return /^apiVersion:[ \t]/m.test(text) && /^kind:[ \t]/m.test(text);
}
