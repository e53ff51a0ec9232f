/** Colours for .properties files, whose grammars know a key from a value and no more: what kind of value each setting has. */
import type { Analysis } from "../analysis/analyze.ts";
import type { Spec } from "../kafka/catalogue.ts";
import { isValid, readTyped } from "../kafka/value.ts";
import { referencesIn } from "../model/placeholder.ts";
import { type Entry, entriesOf, type Span } from "../syntax/document.ts";
import { isYaml } from "../syntax/grammars.ts";
import { assignmentsOf, readerOf } from "./setting-at.ts";
import { periodsOf } from "./setting-facts.ts";

/** LSP's names of the kinds that occur. */
export const tokenTypes = ["variable", "number", "keyword", "enumMember", "class"] as const;

export interface SemanticToken {
  readonly type: (typeof tokenTypes)[number];
  readonly span: Span;
}

/** In the order of the text, never over each other; none in YAML, whose own grammar colours values. */
export function semanticTokens(analysis: Analysis, uri: string): readonly SemanticToken[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined || isYaml(document)) return [];
  const specs = specsOf(analysis);
  const tokens = entriesOf(document)
    .flatMap((entry) => {
      const placeholders = placeholdersOf(entry);
      if (placeholders.length > 0) return placeholders;
      const spec = specs.get(entry);
      const type = spec === undefined ? undefined : typeOf(entry, spec);
      return type === undefined || entry.source === "" ? [] : [{ type, span: entry.valueSpan }];
    })
    .toSorted((a, b) => a.span.start - b.span.start);
  let end = 0;
  return tokens.filter(({ span }) => {
    // In JSON that is broken a value may be read as a part of another.
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** What Kafka knows of the setting that an entry becomes, in the release at hand, else in the last that had it. */
function specsOf(analysis: Analysis): ReadonlyMap<Entry, Spec> {
  const specs = new Map<Entry, Spec>();
  for (const component of analysis.components) {
    const seen = readerOf(analysis, component, undefined)?.seen;
    for (const { entry, key } of assignmentsOf(component)) {
      const spec = seen?.spec(key) ?? periodsOf(component, key)?.periods.at(-1);
      if (entry !== undefined && spec !== undefined && !specs.has(entry)) specs.set(entry, spec);
    }
  }
  return specs;
}

function placeholdersOf({ source, valueSpan }: Entry): readonly SemanticToken[] {
  return referencesIn(source).map(({ start, end }) => ({
    type: "variable",
    span: { start: valueSpan.start + start, end: valueSpan.start + end },
  }));
}

/** Nothing for free text, and for a value that is none of its kind. */
function typeOf({ value }: Entry, { type, valid }: Spec): SemanticToken["type"] | undefined {
  const read = value === undefined ? undefined : readTyped(type, value);
  if (read === undefined || !isValid(read, valid)) return undefined;
  if (typeof read === "number") return "number";
  if (typeof read === "boolean") return "keyword";
  if (valid?.oneOf !== undefined) return "enumMember";
  return type === "class" ? "class" : undefined;
}
