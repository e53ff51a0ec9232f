/** Which grammar reads a file: by its name, and where the name leaves a choice by what its first lines say. */
import { fileName } from "../syntax/address.ts";
import type { GrammarId } from "../syntax/grammar-id.ts";
import { type Language, languageOfName, programName } from "./files.ts";
import { valuesName } from "./helm/values.ts";
import { springFile } from "./spring-boot/file.ts";

/**
 * The grammar for an address and a text. `language` goes before the ending of the name; a name without a known ending is read
 * as .properties. `isSpring` holds for a file that Spring Boot imports under any name.
 */
export function grammarOf(uri: string, text: string, language?: Language, isSpring = false): GrammarId {
  const name = programName(fileName(uri));
  const kind = language ?? languageOfName(name, text) ?? "properties";
  const ofSpring = isSpring || springFile(uri) !== undefined;
  if (kind === "properties") return ofSpring ? "spring-properties" : "properties";
  if (kind !== "yaml") return kind;
  if (ofSpring) return "snake-yaml";
  if (composeName.test(name) || isCompose(text)) return "compose-yaml";
  return isResource(text) || valuesName.test(name) ? "kubernetes-yaml" : "snake-yaml";
}

const composeName = /^(docker-)?compose([.-].+)?\.ya?ml$/i;

/** Services, each with an image or a build. */
function isCompose(text: string): boolean {
  return /^\uFEFF?services:[ \t]*$/m.test(text) && /^[ \t]+(image|build):/m.test(text);
}

/** A custom resource, a ConfigMap or a template of one says so in the first column. */
function isResource(text: string): boolean {
  return /^\uFEFF?apiVersion:[ \t]/m.test(text) && /^\uFEFF?kind:[ \t]/m.test(text);
}
