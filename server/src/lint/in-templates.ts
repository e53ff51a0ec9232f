/** Templates of Helm charts: what stands outside of `{{ }}` may be one of several branches, so nothing in them is an error. */
import type { ConfigDocument } from "../syntax/document.ts";
import type { Draft } from "./finding.ts";
import type { StrictnessByPlace } from "./preset.ts";

/** The same findings, at most warnings where a chart's template is around them, unless a person chose otherwise. */
export function inTemplates(
  findings: readonly Draft[],
  documents: ReadonlyMap<string, ConfigDocument>,
  strictness: StrictnessByPlace,
): readonly Draft[] {
  const templates = new Set([...documents].flatMap(([uri, document]) => (isTemplate(document) ? [uri] : [])));
  return findings.map((finding) => {
    const isTooMuch = finding.severity === "error" && templates.has(finding.place.uri);
    return isTooMuch && strictness.at(finding.place).severityOf(finding.rule) === undefined
      ? { ...finding, severity: "warning" }
      : finding;
  });
}

function isTemplate({ text, parts }: ConfigDocument): boolean {
  return parts[0]?.grammar === "kubernetes-yaml" && text.includes("{{");
}
