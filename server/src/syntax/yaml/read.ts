/** Reads YAML text into parts, one for each document; what its reader refuses is a problem, and whatever else can be had is there all the same. */
import type { ReadPart } from "../document.ts";
import { maskTemplate, settleTemplate } from "../template.ts";
import type { YamlDialect } from "./dialect.ts";
import { readParts, withRefused } from "./parts.ts";
import { readInPieces } from "./pieces.ts";

/**
 * The parts of a text as `dialect` reads it. A template is read with its markers out of the way, and none of its complaints counts.
 * `earlier` is what this gave for an earlier text of the same file: what has not changed is not read again.
 */
export function readYamlParts(
  uri: string,
  text: string,
  dialect: YamlDialect,
  earlier?: readonly ReadPart[],
): readonly ReadPart[] {
  const { parts: pieced, keepFor } = readInPieces(uri, text, dialect, earlier);
  const parts = pieced ?? read(uri, text, text, dialect);
  const settled = settleTemplate(
    text,
    parts.map(({ problems }) => problems),
  );
  const template = settled.flat().find(({ kind }) => kind === "template");
  if (template === undefined) return keepFor(parts);
  const masked = read(uri, text, maskTemplate(text), dialect);
  const at = Math.min(
    settled.findIndex((each) => each.includes(template)),
    masked.length - 1,
  );
  return masked.map((part, index) => ({ ...part, problems: index === at ? [template] : [] }));
}

function read(uri: string, text: string, masked: string, dialect: YamlDialect): readonly ReadPart[] {
  const { parts, refused } = readParts(uri, text, masked, dialect);
  return withRefused(parts, refused, text);
}
