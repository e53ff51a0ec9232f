/** How images spell a setting of Kafka in the name of an environment variable, without its prefix, and back. */

/**
 * `apache`: each `_` is a dot, then three dots are a dash and two an underscore. `confluent`: a single `_` inside is a dot, `___` a dash, `__` an
 * underscore. `dots`: each `_` is a dot. `bitnami`: the same, but for the protocols SASL_SSL and SASL_PLAINTEXT.
 */
export type Spelling = "apache" | "confluent" | "dots" | "bitnami";

/** The setting that a variable becomes: `MIN_INSYNC_REPLICAS` is `min.insync.replicas`. */
export function settingName(spelling: Spelling, rest: string): string {
  const name = rest.toLowerCase();
  switch (spelling) {
    case "apache":
      return name.replaceAll("_", ".").replaceAll("...", "-").replaceAll("..", "_");
    case "confluent":
      return name
        .replace(/(?<=[^_])_(?=[^_])/g, ".")
        .replaceAll("___", "-")
        .replaceAll("__", "_");
    case "dots":
      return name.replaceAll("_", ".");
    case "bitnami":
      return name
        .replaceAll("_", ".")
        .replaceAll("sasl.ssl", "sasl_ssl")
        .replaceAll("sasl.plaintext", "sasl_plaintext");
  }
}

/** The variable that becomes a setting: `min.insync.replicas` is `MIN_INSYNC_REPLICAS`; `undefined` where no variable can. */
export function variableName(spelling: Spelling, setting: string): string | undefined {
  const rest =
    spelling === "apache" || spelling === "confluent"
      ? setting.replace(/[._-]/g, (c) => (c === "." ? "_" : c === "_" ? "__" : "___"))
      : setting.replaceAll(".", "_");
  const variable = rest.toUpperCase();
  return /^[A-Z0-9_]+$/.test(variable) && settingName(spelling, variable) === setting ? variable : undefined;
}
