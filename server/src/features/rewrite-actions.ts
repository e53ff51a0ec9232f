/** Code actions on more than one finding: all safe fixes of a file, and a whole component made reliable. */
import type { Analysis } from "../analysis/analyze.ts";
import { fixAll } from "../analysis/fix-all.ts";
import type { Component } from "../model/component.ts";
import type { Safety } from "../rules/rule.ts";
import type { Span } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { reliableTexts } from "../texts/actions.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { canMakeReliable } from "./make-reliable.ts";
import { assignmentsOf } from "./setting-at.ts";

export interface ReliableAction {
  readonly title: string;
  readonly component: Component;
}

/** The components at `selection`, by their anchors or any of their entries, that an edit would make more reliable. */
export function reliableActions(
  analysis: Analysis,
  uri: string,
  selection: Span,
  lang: Lang,
): readonly ReliableAction[] {
  const touches = ({ start, end }: Span): boolean => start <= selection.end && end >= selection.start;
  const isHere = (component: Component): boolean =>
    (component.anchor.uri === uri && touches(component.anchor.span)) ||
    assignmentsOf(component).some(({ entry }) => entry?.uri === uri && touches(entry.span));
  return analysis.components
    .filter((component) => isHere(component) && canMakeReliable(analysis, component))
    .map((component) => ({ title: titleOf(component, lang), component }));
}

/** The edits of all safe fixes of a document. */
export function safeFixes({ documents, options }: Analysis, uri: string): readonly TextEdit[] {
  return fixAll(documents, uri, options, onlySafe).edits;
}

const onlySafe: ReadonlySet<Safety> = new Set(["safe"]);

function titleOf({ role, name }: Component, lang: Lang): string {
  const title = render(say(reliableTexts[role]), lang);
  return name === undefined ? title : `${title} (${name})`;
}
