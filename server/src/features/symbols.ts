/** Document symbols: each component with the settings that are written for it. */

import type { Analysis } from "../analysis/analyze.ts";
import { partNameOf } from "../analysis/part-name.ts";
import type { Span } from "../syntax/document.ts";

/** A component, or a setting below it. */
export interface SymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly SymbolNode[];
}

/** The components of a document; a component that is written in several files shows what stands in this one. */
export function symbols(analysis: Analysis, uri: string): readonly SymbolNode[] {
  return analysis.components.flatMap((component): SymbolNode[] => {
    const entries = component.layers
      .filter((layer) => layer.origin === "written")
      .flatMap((layer) => layer.assignments)
      .flatMap(({ key, entry }) => (entry !== undefined && entry.uri === uri && key !== "" ? [{ key, entry }] : []))
      // One entry may stand for several settings; it is listed once.
      .filter(({ entry }, i, all) => all.findIndex((one) => one.entry === entry) === i)
      .toSorted((a, b) => a.entry.span.start - b.entry.span.start);
    const [first] = entries;
    if (first === undefined || component.anchor.uri !== uri) return [];
    const children = entries.map(({ key, entry }) => ({
      name: key,
      detail: "",
      span: entry.span,
      selection: entry.keySpan,
      children: [],
    }));
    const start = Math.min(component.anchor.span.start, first.entry.span.start);
    const end = Math.max(component.anchor.span.end, ...entries.map(({ entry }) => entry.span.end));
    return [
      {
        name: component.role,
        detail: [partNameOf(component, analysis.documents), component.name]
          .filter((one) => one !== undefined)
          .join(" · "),
        span: { start, end },
        selection: component.anchor.span,
        children,
      },
    ];
  });
}
