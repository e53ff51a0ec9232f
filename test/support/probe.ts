/** Asks everything of one text: it throws where anything throws, a rule crashes, a place is outside of the text or an edit does harm. */
import { SaxesParser } from "saxes";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse, parseAlone } from "../../server/src/analysis/parse.ts";
import { join, ownersOf, partiesOf, systemFindings } from "../../server/src/analysis/system.ts";
import { upgrade } from "../../server/src/analysis/upgrade.ts";
import { configMap } from "../../server/src/carriers/config-map/carrier.ts";
import { codeActions, pageActions } from "../../server/src/features/code-actions.ts";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import { completion } from "../../server/src/features/completion.ts";
import { componentAt } from "../../server/src/features/component-at.ts";
import { definition } from "../../server/src/features/definition.ts";
import { placeLinks, ruleLinks } from "../../server/src/features/document-links.ts";
import { effectiveConfiguration } from "../../server/src/features/effective-configuration.ts";
import { explanation } from "../../server/src/features/explanation.ts";
import { folds } from "../../server/src/features/folding.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { makeReliable } from "../../server/src/features/make-reliable.ts";
import { mapChart } from "../../server/src/features/map-chart.ts";
import { mapPage } from "../../server/src/features/map-page.ts";
import { references } from "../../server/src/features/references.ts";
import { reliableActions } from "../../server/src/features/rewrite-actions.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { status } from "../../server/src/features/status.ts";
import { symbols } from "../../server/src/features/symbols.ts";
import type { Safety } from "../../server/src/rules/rule.ts";
import {
  type ConfigDocument,
  commentsOf,
  entriesOf,
  type Place,
  problemsOf,
  type Span,
} from "../../server/src/syntax/document.ts";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text-edit.ts";
import { langs } from "../../server/src/texts/text.ts";
import type { NamedText } from "./example-texts.ts";

/** Chooses a whole number from 0 to below `below`. */
export type Pick = (below: number) => number;

const every: ReadonlySet<Safety> = new Set(["safe", "changes-performance", "changes-behaviour"]);

/** What was found on the way, to be counted. */
export interface Probed {
  readonly carriers: readonly string[];
  readonly grammars: readonly string[];
  readonly findings: number;
  readonly fixes: number;
}

/** How much is asked: reading, judging and each fix; also every feature; also mending, upgrading and drawing the whole. */
export type Depth = "fixes" | "features" | "whole";

/** `pick` chooses the places at which an editor's questions are asked; `options` say how it is judged. */
export function probe(
  { uri, text }: NamedText,
  pick: Pick,
  depth: Depth = "whole",
  options: AnalyzeOptions = {},
): Probed {
  const document = parse({ uri, text });
  readsHonestly(document);
  const analysis = judged(document, options);
  const fixes = mends(analysis, document);
  if (depth !== "fixes") {
    readsHonestly(parseAlone({ uri, text }));
    for (let i = 0; i < 5; i++) answersAt(analysis, document, pick(text.length + 1));
    answersOfWhole(analysis, document);
  }
  if (depth === "whole") {
    drawsTogether(analysis);
    mendsAll(analysis, document, options);
    upgrade([document], options, "2.8", "4.0");
  }
  return {
    carriers: carriersOf(analysis, document),
    grammars: [...new Set(document.parts.map(({ grammar }) => grammar))],
    findings: analysis.findings.length,
    fixes,
  };
}

/** Those that read a component, and the ConfigMap in whose files one stands. */
function carriersOf({ readings }: Analysis, { text }: ConfigDocument): readonly string[] {
  const reading = readings.filter(({ components }) => components.length > 0);
  const isInside = reading.some(({ files }) => files.some(({ path, uri }) => path !== uri));
  return [...reading.map(({ carrier }) => carrier), ...(isInside && text.includes("ConfigMap") ? [configMap.id] : [])];
}

function judged(document: ConfigDocument, options: AnalyzeOptions): Analysis {
  const analysis = analyze([document], options);
  demand(
    analysis.crashes.length === 0,
    () => `rules crashed: ${analysis.crashes.map(({ rule, failure }) => `${rule}: ${failure}`).join("\n")}`,
  );
  for (const { rule, place, messages, related, advice, remedies } of analysis.findings) {
    lies(place, document, rule);
    const said = [...messages, ...related.map(({ message }) => message), ...remedies, ...(advice ? [advice] : [])];
    for (const { text, args } of said)
      for (const lang of langs)
        for (const [, gap = ""] of text[lang].matchAll(/(?<!\$)\{(\w+)\}/g))
          demand(args[gap] !== undefined, () => `the gap ${gap} is open in ${rule}: ${text[lang]}`);
  }
  return analysis;
}

function readsHonestly(document: ConfigDocument): void {
  const { text, parts } = document;
  for (const entry of entriesOf(document)) {
    const { key, keySpan, valueSpan, span, path, source } = entry;
    for (const one of [keySpan, valueSpan, span, ...path.map((step) => step.span)]) within(one, text, key);
    const part = parts[entry.part];
    demand(part?.entries.includes(entry) === true, () => `${key} is not in its part`);
    if (part?.writable === true)
      demand(text.slice(valueSpan.start, valueSpan.end) === source, () => `${key}: its source is not in its place`);
  }
  for (const { span } of [...problemsOf(document), ...commentsOf(document), ...parts]) within(span, text, "a part");
}

/** Every fix leaves a file that can be read as well as before, with its last line end and its marks. */
function mends(analysis: Analysis, document: ConfigDocument): number {
  let count = 0;
  for (const { rule, fixes } of analysis.findings) {
    for (const { edits } of fixes) {
      count++;
      const after = applied(document, edits, rule);
      const worse = problemsOf(document.reread(after)).length > problemsOf(document).length;
      demand(!worse, () => `the fix of ${rule} breaks the file: ${JSON.stringify(after)}`);
    }
  }
  return count;
}

/** The text after edits, which keep what nobody asked them to change. */
function applied(document: ConfigDocument, edits: readonly TextEdit[], what: string): string {
  const { text, uri } = document;
  for (const { span, uri: where } of edits) {
    demand(where === uri, () => `${what} edits another file`);
    within(span, text, what);
  }
  const after = applyEdits(text, edits);
  if (!isEmpty(after) && !isEmpty(text))
    demand(
      endsLine(after) === endsLine(text),
      () => `${what}: a final line end is gained or lost: ${JSON.stringify(after)}`,
    );
  if (!isEmpty(after) && !takesMarkForKey(document))
    demand(after.startsWith("\ufeff") === text.startsWith("\ufeff"), () => `${what}: the byte order mark`);
  if (!/(?<!\r)\n|\r(?!\n)/.test(text) && text.includes("\r\n"))
    demand(!/(?<!\r)\n/.test(after), () => `${what}: a line end of another kind: ${JSON.stringify(after)}`);
  return after;
}

function isEmpty(text: string): boolean {
  return text === "" || text === "\ufeff";
}

/** In .properties the mark is a part of a key: who renames that key takes it away, and a line above may go. */
function takesMarkForKey(document: ConfigDocument): boolean {
  return entriesOf(document).some(({ key }) => key.startsWith("\ufeff"));
}

function endsLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

function answersAt(analysis: Analysis, document: ConfigDocument, offset: number): void {
  const { uri, text } = document;
  const here = { start: offset, end: offset };
  for (const lang of langs) {
    const found = hover(analysis, uri, offset, { lang, pictures: "dark" });
    if (found !== undefined) around(found.span, offset, "hover");
    for (const { replace, label } of completion(analysis, uri, offset, lang)) {
      within(replace, text, label);
      around(replace, offset, label);
    }
    for (const { edits, title } of codeActions(analysis, uri, here, lang)) applied(document, edits, title);
    reliableActions(analysis, uri, here, lang);
    pageActions(analysis, uri, here, lang);
  }
  for (const place of [
    ...definition(analysis, uri, offset),
    ...references(analysis, uri, offset, { withItself: true }),
  ])
    lies(place, document, "a reference");
  let inner: Span = here;
  for (const span of selectionRanges(analysis, uri, offset).toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    demand(span.start <= inner.start && span.end >= inner.end, () => "selection ranges are not nested");
    inner = within(span, text, "selection");
  }
  const component = componentAt(analysis, uri, offset);
  if (component !== undefined) for (const lang of langs) explanation(analysis, component, { lang, pictures: "light" });
}

function answersOfWhole(analysis: Analysis, document: ConfigDocument): void {
  const { uri, text } = document;
  let last = 0;
  for (const { span } of semanticTokens(analysis, uri)) {
    demand(span.start >= last, () => "tokens overlap");
    last = within(span, text, "a token").end;
  }
  for (const lang of langs) {
    const { text: shown, links } = effectiveConfiguration(analysis, uri, lang);
    for (const span of links) within(span, shown, "a link of the effective configuration");
    codeLenses(analysis, uri, lang);
    inlayHints(analysis, uri, { start: 0, end: text.length }, lang);
  }
  for (const { span } of [...placeLinks(analysis, uri), ...ruleLinks(analysis, uri)]) within(span, text, "a link");
  folds(analysis, uri);
  symbols(analysis, uri);
  status(analysis, uri);
}

function drawsTogether(analysis: Analysis): void {
  const joined = join(partiesOf([analysis]));
  demand(joined.crashes.length === 0, () => joined.crashes.map(({ rule, failure }) => `${rule}: ${failure}`).join());
  const known = { joined, analyses: [analysis], findings: systemFindings(joined, ownersOf([analysis])) };
  const label = ({ uri, span }: Place): string => `${uri}:${span.start}`;
  for (const lang of langs) {
    const viewer = { lang, label, href: label };
    isMarkup(mapPage(known, viewer, "light").body);
    mapChart(known, viewer);
  }
}

/** Markup that is all closed, whatever stands in a file: no text of a file is markup. */
function isMarkup(body: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => demand(name !== "script", () => "a script in the map"));
  parser.write(`<div>${body.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")}</div>`).close();
}

/** What one run of all fixes leaves, a second leaves as it is; so it is with a component made reliable. */
function mendsAll(analysis: Analysis, document: ConfigDocument, options: AnalyzeOptions): void {
  const { uri, text } = document;
  const { edits, text: after, left } = fixAll([document], uri, options, every);
  demand(applied(document, edits, "all fixes") === after, () => "the edits of all fixes do not give their text");
  if (after === text || left.some(({ because }) => because === "next-run")) return;
  const again = fixAll([document.reread(after)], uri, options, every);
  demand(again.text === after, () => `all fixes, twice: ${JSON.stringify(after)} is ${JSON.stringify(again.text)}`);
  const [component] = analysis.components;
  if (component !== undefined) applied(document, makeReliable(analysis, component), "a component made reliable");
}

function lies({ uri, span }: Place, document: ConfigDocument, what: string): void {
  demand(uri === document.uri, () => `${what} lies in ${uri}`);
  within(span, document.text, what);
}

function within(span: Span, text: string, what: string): Span {
  const { start, end } = span;
  demand(0 <= start && start <= end && end <= text.length, () => `${what}: ${start} to ${end} of ${text.length}`);
  return span;
}

function around({ start, end }: Span, offset: number, what: string): void {
  demand(start <= offset && offset <= end, () => `${what}: ${start} to ${end} is not around ${offset}`);
}

function demand(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}
