/** The grammars by name; what each does is in grammars.ts. */

/**
 * Whose reading of a text: `properties` java.util.Properties, `spring-properties` Spring Boot's own loader, `snake-yaml`
 * SnakeYAML as Spring Boot uses it, `kubernetes-yaml` and `compose-yaml` their own libraries, `json` JSON, `env` lines of `NAME=value`.
 */
export type GrammarId =
  | "properties"
  | "spring-properties"
  | "snake-yaml"
  | "kubernetes-yaml"
  | "compose-yaml"
  | "json"
  | "env";
