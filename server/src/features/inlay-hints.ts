/** Inlay hints, few on purpose: values that another file overrides, and defaults of which a finding speaks. */
import type { Analysis } from "../analysis/analyze.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import { intersect, lensOn } from "../kafka/version.ts";
import { effective } from "../model/at-release.ts";
import type { Component } from "../model/component.ts";
import { merge } from "../model/merge.ts";
import { shownValue } from "../model/setting.ts";
import { intervalsOf } from "../project/versions.ts";
import { ruleById } from "../rules/index.ts";
import { fileName } from "../syntax/address.ts";
import type { Span } from "../syntax/document.ts";
import { lineEnd } from "../syntax/text-lines.ts";
import { inlayTexts } from "../texts/inlay-hints.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { assignmentsOf, readerOf } from "./setting-at.ts";
import { periodsOf } from "./setting-facts.ts";

/** A remark behind the text at `offset`. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
}

/** The hints of a document that stand within `range`, in their order. */
export function inlayHints(analysis: Analysis, uri: string, range: Span, lang: Lang): readonly InlayHint[] {
  const hints = [...overrides(analysis, uri, lang), ...defaults(analysis, uri, lang)];
  return hints
    .filter(({ offset }) => offset >= range.start && offset <= range.end)
    .toSorted((a, b) => a.offset - b.offset);
}

function overrides(analysis: Analysis, uri: string, lang: Lang): readonly InlayHint[] {
  if (analysis.documents.length < 2) return [];
  const filesAt = new Map<number, Set<string>>();
  for (const component of analysis.components) {
    for (const view of analysis.views) {
      const merged = merge(component, view);
      const seen =
        merged === undefined ? undefined : effective(merged, lensOn(intervalsOf(analysis.versions(component))));
      for (const { entry, overrides: beaten } of seen?.settings() ?? []) {
        if (entry.uri === uri) continue;
        for (const { entry: other } of beaten) {
          if (other?.uri !== uri) continue;
          const files = filesAt.get(other.span.end) ?? new Set();
          filesAt.set(other.span.end, files.add(fileName(entry.uri)));
        }
      }
    }
  }
  return [...filesAt].map(([offset, files]) => ({
    offset,
    label: render(say(inlayTexts.overridden, { files: [...files].toSorted().join(", ") }), lang),
  }));
}

/** A finding at the anchor speaks of something that is not written: the first setting of its rule whose default counts. */
function defaults(analysis: Analysis, uri: string, lang: Lang): readonly InlayHint[] {
  const text = analysis.documents.find((document) => document.uri === uri)?.text ?? "";
  const shown = analysis.findings.flatMap(({ rule, place, component: id, suppression }): readonly InlayHint[] => {
    const component = analysis.components.find((one) => one.id === id);
    if (component === undefined || suppression !== undefined || place.uri !== uri) return [];
    const { span } = component.anchor;
    if (component.anchor.uri !== uri || span.start !== place.span.start || span.end !== place.span.end) return [];
    const facts = ruleById(rule);
    // What is wrong with a release is no default that somebody should write out.
    const settings = facts?.aboutRelease === undefined ? (facts?.settings ?? []) : [];
    const offset = lineEnd(text, span.end);
    return settings
      .flatMap((key) => defaultOf(analysis, component, key) ?? [])
      .slice(0, 1)
      .map((args) => ({ offset, label: render(say(inlayTexts.default, args), lang) }));
  });
  return [...new Map(shown.map((hint) => [`${hint.offset} ${hint.label}`, hint])).values()];
}

/** Kafka's default where it counts, and is the same in all releases that may be in use. */
function defaultOf(
  analysis: Analysis,
  component: Component,
  key: string,
): { readonly key: string; readonly value: string } | undefined {
  const setting = readerOf(analysis, component, undefined)?.seen.effective(key);
  if (setting?.origin !== "kafka-default" || setting.typed === undefined) return undefined;
  if (assignmentsOf(component).some((one) => one.key === key)) return undefined;
  const known = periodsOf(component, key);
  if (known === undefined) return undefined;
  const { interval } = analysis.versions(component)[catalogueOf(known.role).axis];
  const possible = known.periods.filter((period) => intersect(period, interval) !== undefined);
  const values = new Set(possible.map((period) => period.default));
  // In the file's own spelling.
  const name = component.spelling(key)?.at(-1) ?? key;
  return values.size === 1 ? { key: name, value: shownValue(setting) } : undefined;
}
