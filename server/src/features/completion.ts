/** Completion: the settings a component may still be given, and the values of the setting under the cursor. */
import { entryAt, type Span } from "../syntax/document.ts";
import type { Analysis } from "../analysis/analyze.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import { everyRelease, lensOn } from "../kafka/version.ts";
import { cataloguesOf } from "../model/effective.ts";
import type { Lang } from "../texts/text.ts";

/** One proposal: `replace` is the text it takes the place of. */
export interface Proposal {
  readonly label: string;
  readonly kind: "key" | "value";
  readonly detail: string;
  readonly replace: Span;
  readonly newText: string;
}

/** Proposals at `offset` (UTF-16); none where the document carries no Kafka. */
export function completion(analysis: Analysis, uri: string, offset: number, _lang: Lang): readonly Proposal[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  const component = analysis.components.find((one) => one.anchor.uri === uri && one.carrier === "plain");
  if (document === undefined || component === undefined) return [];
  const lens = lensOn({ clients: everyRelease, broker: everyRelease, springBoot: everyRelease, springKafka: everyRelease });
  const entry = entryAt(document, offset);
  if (entry !== undefined && offset >= entry.valueSpan.start && offset > entry.keySpan.end) {
    const specs = cataloguesOf(component.role).flatMap((role) => catalogueOf(role).spec(entry.key, lens) ?? []);
    const values = specs[0]?.type === "boolean" ? ["true", "false"] : (specs[0]?.valid?.oneOf ?? []);
    return values.map((label) => ({ label, kind: "value", detail: "", replace: entry.valueSpan, newText: label }));
  }
  const start = document.text.lastIndexOf("\n", offset - 1) + 1;
  const names = new Set(cataloguesOf(component.role).flatMap((role) => catalogueOf(role).names));
  return [...names].map((label) => ({ label, kind: "key", detail: "", replace: { start, end: offset }, newText: label }));
}
