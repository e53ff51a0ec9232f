/** What a project file may say: the form by which it is read, and with it the JSON schema. */
import { presets } from "../lint/preset.ts";
import { severities } from "../rules/rule.ts";
import { projectKeyTexts as keys, projectFileTexts as texts } from "../texts/project-file.ts";
import { say } from "../texts/text.ts";
import { byRule, type Form, listOf, mapping, oneOf, report, sameAs, text, version, type Written } from "./form.ts";

/** `rules` are titles by id. */
export function projectForm(rules: ReadonlyMap<string, () => string>) {
  const judging = {
    versions: {
      description: keys.versions,
      form: mapping({
        kafka: { description: keys.kafka, form: version },
        broker: { description: keys.broker, form: version },
        "spring-boot": { description: keys.springBoot, form: version },
        "spring-kafka": { description: keys.springKafka, form: version },
        librdkafka: { description: keys.librdkafka, form: version },
      }),
    },
    preset: { description: keys.preset, form: oneOf(presets) },
    severity: { description: keys.severity, form: byRule(rules, oneOf([...severities, "off"])) },
  };
  const { versions, preset, severity } = judging;
  const forSomeFiles = {
    paths: { description: keys.paths, form: listOf(text) },
    versions: { ...versions, form: sameAs("#/properties/versions", versions.form) },
    preset: { ...preset, form: sameAs("#/properties/preset", preset.form) },
    severity: { ...severity, form: sameAs("#/properties/severity", severity.form) },
  };
  return mapping({
    ...judging,
    "spring-profiles": { description: keys.springProfiles, form: listOf(text) },
    overrides: {
      description: keys.overrides,
      form: listOf(withPaths(mapping(forSomeFiles, ["paths"]))),
    },
    ignore: { description: keys.ignore, form: listOf(text) },
  });
}

/** Settings for no file are a slip: nothing would tell that they have no effect. */
function withPaths<T extends { readonly paths?: readonly Written[] }>(form: Form<T>): Form<T> {
  return {
    schema: form.schema,
    read(node, reading) {
      const found = form.read(node, reading);
      const [start = 0] = node.range ?? [];
      if (found !== undefined && found.paths === undefined)
        report(reading, { start, end: start + 1 }, say(texts.needsPaths));
      return found;
    },
  };
}
