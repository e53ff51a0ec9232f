/** Cases in which the model does not say what Spring Boot does on every line, and why. */

const hyphens = "a map whose keys differ only in case and hyphens: no Kafka setting has any";
const backslash =
  "a backslash before a placeholder: kept before Boot 3.4, an escape since; the model leaves the value open";
const emptyMap = "the syntax has no entry for an empty mapping, which Boot refuses before 3.4 and from 4.1 on";

export const excused: Readonly<Record<string, string>> = {
  "active-in-profile-document": "since Boot 3.5 spring.profiles.active counts even in a document that does not apply",
  "documents-cloud-platform prod":
    "on-cloud-platform: none holds since Boot 3.3 where no platform is found, which no file tells",
  "empty-map": emptyMap,
  "escaped-placeholder": backslash,
  "escaped-placeholder prod": backslash,
  "map-relaxed-twins": hyphens,
  "map-relaxed-twins prod": hyphens,
  "placeholders-circular prod":
    "placeholders that refer to each other: the model leaves the value open, Boot refuses it",
};
