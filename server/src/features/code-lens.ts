/** Code lenses: above each component its verdict in one line. */
import type { Analysis } from "../analysis/analyze.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Component } from "../model/component.ts";
import { isSystemRule, ruleById } from "../rules/index.ts";
import { fileName } from "../syntax/address.ts";
import type { Span } from "../syntax/document.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { verdictLine, verdictLines } from "../texts/verdict-line.ts";

/** A line of text above the span, about a component by its id. */
export interface CodeLens {
  readonly component: string;
  readonly span: Span;
  readonly title: string;
}

/** The lenses of a document: one for each component that has a place of its own, or one for each verdict where profiles change it; and what follows from others. */
export function codeLenses(analysis: Analysis, uri: string, lang: Lang): readonly CodeLens[] {
  return analysis.components
    .filter(({ anchor, implied }) => anchor.uri === uri && implied !== true)
    .flatMap((component) =>
      [...verdictTitles(analysis, component, lang), ...fromOthers(analysis, component, lang)].map((title) => ({
        component: component.id,
        span: component.anchor.span,
        title,
      })),
    );
}

/** What the parties linked with it make of its settings, and the file that says so. */
function fromOthers({ findings }: Analysis, { id }: Component, lang: Lang): readonly string[] {
  const told = findings.filter(
    ({ rule, component, suppression }) => component === id && suppression === undefined && isSystemRule(rule),
  );
  return told.flatMap(({ rule, related }) => {
    const title = ruleById(rule)?.docs.texts().title[lang];
    const [place] = related.map((one) => one.place);
    if (title === undefined || place === undefined) return [];
    return [render(say(verdictLines.fromOthers, { title, file: fileName(place.uri) }), lang)];
  });
}

/** The verdict of a component, or each with the profiles that it holds for. */
export function verdictTitles(analysis: Analysis, component: Component, lang: Lang): readonly string[] {
  const profilesOf = new Map<string, string[]>();
  for (const view of analysis.views) {
    const guarantee = verdictOf(analysis, component, view);
    if (guarantee === undefined) continue;
    const line = verdictLine(component, guarantee, lang);
    const profiles = profilesOf.get(line) ?? [];
    profiles.push(view.profiles.join(" + "));
    profilesOf.set(line, profiles);
  }
  const isOne = profilesOf.size === 1;
  return [...profilesOf].map(([line, profiles]) => {
    const isBase = isOne || profiles.includes("");
    return isBase ? line : render(say(verdictLines.inProfiles, { line, profiles: profiles.join(", ") }), lang);
  });
}
