/** YAML as a grammar: one for each reader whose dialect is known. */
import type { Grammar } from "../grammar.ts";
import { composeYaml, kubernetesYaml, snakeYaml, type YamlDialect } from "./dialect.ts";
import { insertIntoYaml } from "./insert.ts";
import { readYamlParts } from "./read.ts";
import { removeFromYaml } from "./remove.ts";
import { renameInYaml, setInYaml } from "./set.ts";

function yamlGrammar(dialect: YamlDialect, duplicates: Grammar["duplicates"]): Grammar {
  return {
    read: (uri, text) => readYamlParts(uri, text, dialect),
    key: (segments) =>
      segments.reduce((key, name) => (key === "" || name.startsWith("[") ? key + name : `${key}.${name}`), ""),
    set: (read, entry, value) => setInYaml(read, entry, value, dialect.isBare),
    remove: (read, entries) => [removeFromYaml(read, entries)],
    rename: (read, entry, segments) => renameInYaml(read, entry, snake.key(segments)),
    insert: (read, segments, value, { part }) => insertIntoYaml(read, segments, value, part, dialect.isBare),
    comments: { mark: "#", endsLines: true },
    divider: /^[ \t]*---(?:[ \t]|$)/,
    duplicates,
  };
}

/** Spring Boot's reading, whose complaints are known. */
export const snake: Grammar = yamlGrammar(snakeYaml, "refused");
export const kubernetes: Grammar = yamlGrammar(kubernetesYaml, undefined);
export const compose: Grammar = yamlGrammar(composeYaml, undefined);
