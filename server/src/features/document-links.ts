/** Document links: from silenced rules to their pages, from placeholders to what fills them in, from imports to their files. */
import type { Analysis } from "../analysis/analyze.ts";
import { placeSections } from "../carriers/spring-boot/sections.ts";
import { referencesIn } from "../model/placeholder.ts";
import { isRuleId } from "../rules/index.ts";
import { commentsOf, entriesOf, type Place, type Span } from "../syntax/document.ts";
import { entriesByName, placeOf, springFiles } from "./entries-of.ts";
import { namedRules } from "./ignore-comment.ts";

export interface RuleLink {
  readonly rule: string;
  readonly span: Span;
}

/** A part of the text, and the one place that it means. */
export interface PlaceLink {
  readonly span: Span;
  readonly target: Place;
}

export function ruleLinks(analysis: Analysis, uri: string): readonly RuleLink[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  return (document === undefined ? [] : commentsOf(document))
    .flatMap(namedRules)
    .flatMap(({ id, span }) => (isRuleId(id) ? [{ rule: id, span }] : []));
}

/** Placeholders that one entry of the files fills in, and imported files that are at hand. */
export function placeLinks(analysis: Analysis, uri: string): readonly PlaceLink[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  const documents = document === undefined ? [] : springFiles(analysis, document);
  if (document === undefined || documents.length === 0) return [];
  const entriesNamed = entriesByName(documents);
  const placeholders = entriesOf(document).flatMap(({ source, valueSpan }) =>
    referencesIn(source).flatMap(({ name, start, end }): readonly PlaceLink[] => {
      const [target, ...others] = entriesNamed(name);
      // Where profiles fill it in differently, "go to definition" shows them all.
      if (target === undefined || others.length > 0) return [];
      return [{ span: { start: valueSpan.start + start, end: valueSpan.start + end }, target: placeOf(target) }];
    }),
  );
  const imports = placeSections(documents)
    .filter((section) => section.document.uri === document.uri)
    .flatMap((section) => section.imports)
    .flatMap(({ entry, written, documents: [imported] }): readonly PlaceLink[] => {
      const at = entry.source.indexOf(written);
      if (imported === undefined || at === -1) return [];
      const start = entry.valueSpan.start + at;
      return [
        { span: { start, end: start + written.length }, target: { uri: imported.uri, span: { start: 0, end: 0 } } },
      ];
    });
  return [...placeholders, ...imports];
}
