/** Findings about shape: what editor extensions that know YAML or Spring's keys say too, without what follows for delivery. */

/** Rules about keys, types and syntax; a client leaves their findings out where a neighbour has spoken of the same line. */
export const shapeRules: readonly string[] = [
  "yaml-duplicate-key",
  "yaml-refused",
  "properties-duplicate-key",
  "properties-bad-escape",
  "spring-unknown-kafka-property",
  "spring-unreadable-value",
  "spring-invalid-ack-mode",
  "spring-retry-keys-renamed",
  "spring-profiles-key-removed",
];

/** The mark of such a finding, in a diagnostic's `data`. */
export const shapeMark = { shape: true } as const;
