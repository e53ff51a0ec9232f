/** Hover: what a value means for delivery first, then what goes wrong with it, where it comes from, and the facts. */

import type { Analysis } from "../analysis/analyze.ts";
import type { Span } from "../syntax/document.ts";
import { componentHover } from "./hover-component.ts";
import { findingsText } from "./hover-findings.ts";
import { settingHover } from "./hover-setting.ts";
import { settingAt } from "./setting-at.ts";
import type { Viewer } from "./viewer.ts";

/** Markdown for the span it explains. */
export interface HoverContent {
  readonly span: Span;
  readonly markdown: string;
}

/** What to show at `offset` (UTF-16) of the document `uri`; `undefined` where there is nothing of Kafka's. */
export function hover(analysis: Analysis, uri: string, offset: number, viewer: Viewer): HoverContent | undefined {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return undefined;
  const touches = ({ start, end }: Span): boolean => offset >= start && offset <= end;
  const setting = settingAt(analysis, document, offset);
  const explained = setting === undefined ? undefined : settingHover(analysis, setting, viewer);
  if (setting !== undefined && explained !== undefined) return { span: setting.entry.span, markdown: explained };
  const component = analysis.components.find((one) => one.anchor.uri === uri && touches(one.anchor.span));
  if (component !== undefined && setting === undefined) {
    const markdown = componentHover(analysis, component, viewer);
    if (markdown !== undefined) return { span: component.anchor.span, markdown };
  }
  const found = analysis.findings.find(({ place }) => place.uri === uri && touches(place.span));
  if (found === undefined) return undefined;
  const { span } = found.place;
  const here = analysis.findings.filter(
    ({ place }) => place.uri === uri && place.span.start === span.start && place.span.end === span.end,
  );
  const parts = findingsText(here, viewer);
  return parts.length === 0 ? undefined : { span, markdown: parts.join("\n\n") };
}
