/** How the readers of YAML differ in what a plain scalar becomes, and in what has to be quoted to stay a text. */
import { isScalar, type ParsedNode } from "yaml";
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
 * Kubernetes (sigs.k8s.io/yaml over go-yaml 2): `yes` and `on` are booleans, and where a text is expected, as in a ConfigMap or
 * an `env` value, anything else is refused. What stands in quotes, or is no boolean and no number, is a text.
 */
export const kubernetesYaml: YamlDialect = {
  textOf: (meaning, node) => (isGoText(meaning) ? meaning.text : writtenIn(node)),
  isBare: (text) => resolvePlain(text)?.kind === "string",
};

/** Docker Compose (go-yaml 3): `yes` and `on` are texts; `true` has to be quoted in an `environment`, numbers need not. */
export const composeYaml: YamlDialect = {
  textOf: (meaning, node) => (isGoText(meaning) ? meaning.text : writtenIn(node)),
  isBare: (text) => {
    const kind = resolvePlain(text)?.kind;
    return kind === "string" || (kind === "int" && /^(0|[1-9]\d*)$/.test(text));
  },
};

/** An empty value is one in Go too. */
function isGoText({ kind }: JavaScalar): boolean {
  return kind === "string" || kind === "null";
}

/** A number or boolean as it is written: what Go prints is the same for every form that people write. */
function writtenIn(node: ParsedNode): string | undefined {
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
