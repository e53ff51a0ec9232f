/** How the readers of YAML differ in what a plain scalar becomes, and in what has to be quoted to stay a text. */
import { isScalar, type ParsedNode } from "yaml";
import { resolveGo } from "./go-scalar.ts";
import { type JavaScalar, resolvePlain } from "./scalar.ts";

/** What one reader makes of scalars. */
export interface YamlDialect {
  /** The text that the application is given; `undefined` where it cannot be known. `meaning` is what SnakeYAML reads. */
  textOf(meaning: JavaScalar, node: ParsedNode): string | undefined;
  /** True for a text that may stand without quotes and is read back as itself. */
  isBare(text: string): boolean;
}

/** SnakeYAML as Spring Boot uses it: YAML 1.1, every scalar printed by Java. */
export const snakeYaml: YamlDialect = {
  textOf: (meaning) => meaning.text,
  isBare: (text) => resolvePlain(text)?.text === text,
};

/**
 * Kubernetes (sigs.k8s.io/yaml over go-yaml 2): `yes` and `on` are booleans. Where a text is expected, as in a ConfigMap or an
 * `env` value, its command line refuses anything else, so what is written there is quoted unless it is a text without.
 */
export const kubernetesYaml: YamlDialect = {
  textOf: (meaning, node) => goText(meaning, node, 2),
  isBare: (text) => resolveGo(text, 2).kind === "string",
};

/** Docker Compose (go-yaml 3): `yes` and `on` are texts; `true` has to be quoted in an `environment`, whole numbers need not. */
export const composeYaml: YamlDialect = {
  textOf: (meaning, node) => goText(meaning, node, 3),
  isBare: (text) => resolveGo(text, 3).kind === "string" || /^(0|[1-9]\d*)$/.test(text),
};

/** Only a plain scalar without a tag is anything but the text that it is. */
function goText(meaning: JavaScalar, node: ParsedNode, version: 2 | 3): string | undefined {
  if (!isScalar(node) || typeof node.value !== "string") return meaning.text;
  return node.type === "PLAIN" && node.tag === undefined ? resolveGo(node.value, version).text : meaning.text;
}
