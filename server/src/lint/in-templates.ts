/** Templates, of Helm charts and by their names: what stands in them may be one of several branches, so nothing in them is an error. */
import { type ConfigDocument, entryAt } from "../syntax/document.ts";
import type { Draft } from "./finding.ts";
import type { StrictnessByPlace } from "./preset.ts";

/**
 * The same findings, at most warnings where a template is around them, unless a person chose otherwise; none on a key that
 * the template writes in several branches.
 */
export function inTemplates(
  findings: readonly Draft[],
  documents: ReadonlyMap<string, ConfigDocument>,
  strictness: StrictnessByPlace,
): readonly Draft[] {
  const templates = new Set([...documents].flatMap(([uri, document]) => (isTemplate(document) ? [uri] : [])));
  return findings.flatMap((finding): readonly Draft[] => {
    const document = documents.get(finding.place.uri);
    if (document !== undefined && templates.has(document.uri) && isInBranch(document, finding)) return [];
    const isTooMuch = finding.severity === "error" && templates.has(finding.place.uri);
    return isTooMuch && strictness.at(finding.place).severityOf(finding.rule) === undefined
      ? [{ ...finding, severity: "warning" }]
      : [finding];
  });
}

/** True for an entry whose key stands in its part again: only one of both is left when the template is filled in. */
function isInBranch(document: ConfigDocument, { place }: Draft): boolean {
  const entry = entryAt(document, place.span.start);
  const others = entry === undefined ? [] : (document.parts[entry.part]?.entries ?? []);
  return others.filter(({ key }) => key === entry?.key).length > 1;
}

function isTemplate({ text, parts, template }: ConfigDocument): boolean {
  if (template !== undefined) return true;
  return parts[0]?.grammar === "kubernetes-yaml" && text.includes("{{");
}
