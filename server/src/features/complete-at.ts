/** Where completion was asked for, and what every grammar's completion shares. */

import type { Analysis } from "../analysis/analyze.ts";
import { type Lens, lensOn } from "../kafka/version.ts";
import type { Component, Party } from "../model/component.ts";
import { isSameParty, springs } from "../model/party.ts";
import { intervalsOf } from "../project/versions.ts";
import { type ConfigDocument, type Entry, partAt, type Span } from "../syntax/document.ts";
import type { Lang } from "../texts/text.ts";

/** The question. */
export interface CompletionAt {
  readonly analysis: Analysis;
  readonly document: ConfigDocument;
  readonly offset: number;
  readonly lang: Lang;
}

/** What stands at the cursor of a .properties file: a key being written, or the value of one. */
export type PropertiesSlot =
  | {
      readonly kind: "key";
      readonly replace: Span;
      readonly typed: string;
      readonly entry: Entry | undefined;
      readonly suffix: string;
    }
  | { readonly kind: "value"; readonly replace: Span; readonly entry: Entry };

/** The slot at the cursor; `undefined` where nothing may be written: amid a line that goes on, or in continued lines. */
export function propertiesSlot({ document, offset }: CompletionAt): PropertiesSlot | undefined {
  const { text } = document;
  const entries = partAt(document, offset)?.entries ?? [];
  const entry = entries.find(({ span }) => offset >= span.start && offset <= span.end);
  if (entry === undefined) {
    const lineEnd = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
    const isLast = text.slice(offset, offset + lineEnd).trim() === "";
    return isLast
      ? { kind: "key", replace: { start: offset, end: offset }, typed: "", entry: undefined, suffix: "=" }
      : undefined;
  }
  if (/[\r\n]/.test(text.slice(entry.span.start, entry.span.end))) return undefined;
  if (offset <= entry.keySpan.end) {
    const suffix = entry.span.end === entry.keySpan.end ? "=" : "";
    return { kind: "key", replace: entry.keySpan, typed: text.slice(entry.keySpan.start, offset), entry, suffix };
  }
  if (/[=:]/.test(text.slice(offset, Math.max(offset, entry.valueSpan.start)))) return undefined;
  return {
    kind: "value",
    replace: { start: Math.min(offset, entry.valueSpan.start), end: entry.valueSpan.end },
    entry,
  };
}

/** A lens on the releases under which a component is judged; where there is none yet, under which it would be. */
export function lensFor(analysis: Analysis, party: Party | undefined, uri: string): Lens {
  const component = analysis.components.find(
    (one) => one.anchor.uri === uri && (party === undefined || isSameParty(one, party)),
  );
  return lensOn(intervalsOf(analysis.versions(component ?? bare(party ?? springs("listener"), uri))));
}

function bare({ role, program }: Party, uri: string): Component {
  return {
    id: `${role}@${uri}`,
    role,
    program,
    carrier: "plain",
    anchor: { uri, span: { start: 0, end: 0 } },
    near: undefined,
    layers: [],
    partial: false,
    shared: false,
    spelling: (key) => [key],
  };
}
