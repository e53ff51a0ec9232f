/** strimzi-metadata-version-invalid: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { strimziMetadataVersionInvalid } from "../../../server/src/rules/strimzi/metadata-version-invalid/rule.ts";
import { check } from "../../support/check.ts";

const cluster = (version: string): string =>
  `apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata:\n  name: orders\nspec:\n  kafka:\n    metadataVersion: ${version}\n`;
const file = "kafka.yaml";

it("is an error for a text that is no version, and for one before 3.3", () => {
  const none =
    "error: Strimzi will not reconcile this cluster: abc is not a metadata version of Kafka. Write one such as 3.9 or 3.9-IV0.";
  const old =
    "error: Strimzi will not reconcile this cluster: metadata version 3.2 is older than 3.3, the oldest that Strimzi supports.";
  check(strimziMetadataVersionInvalid, `${cluster("abc")}                     ^^^ ${none}\n`, { file });
  check(strimziMetadataVersionInvalid, `${cluster('"3.2"')}                     ^^^^^ ${old}\n`, { file });
});

it("is silent for versions, and for those of releases to come", () => {
  for (const version of ["3.3", "3.9-IV0", "3.7.0", "4.0-IV3", "4.1", "{{ version }}"])
    check(strimziMetadataVersionInvalid, cluster(version), { file });
});
