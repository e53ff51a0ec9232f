/** The table of grammars. A grammar without an entry here does not compile. */
import type { ConfigFile } from "./document.ts";
import { env } from "./env/grammar.ts";
import type { Grammar } from "./grammar.ts";
import type { GrammarId } from "./grammar-id.ts";
import { json } from "./json/grammar.ts";
import { properties } from "./properties/grammar.ts";
import { springProperties } from "./spring-properties/grammar.ts";
import { compose, kubernetes, snake } from "./yaml/grammar.ts";

export const grammars: Readonly<Record<GrammarId, Grammar>> = {
  properties,
  "spring-properties": springProperties,
  "snake-yaml": snake,
  "kubernetes-yaml": kubernetes,
  "compose-yaml": compose,
  json,
  env,
};

/** True for a document or file whose own text is YAML of any dialect. */
export function isYaml({ parts }: Pick<ConfigFile, "parts">): boolean {
  return /yaml$/.test(parts[0]?.grammar ?? "");
}
