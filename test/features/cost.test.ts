/** What an editor asks about a whole document, as long as documents get: each answer costs no more than a few readings of it. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import { completion } from "../../server/src/features/completion.ts";
import { componentAt } from "../../server/src/features/component-at.ts";
import { definition } from "../../server/src/features/definition.ts";
import { placeLinks, ruleLinks } from "../../server/src/features/document-links.ts";
import { explanation } from "../../server/src/features/explanation.ts";
import { folds } from "../../server/src/features/folding.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { references } from "../../server/src/features/references.ts";
import { reliableActions } from "../../server/src/features/rewrite-actions.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { status } from "../../server/src/features/status.ts";
import { symbols } from "../../server/src/features/symbols.ts";
import { cost } from "../support/cost.ts";

const many = (line: (i: number) => string): string => Array.from({ length: 3_000 }, (_, i) => line(i)).join("");
const shapes: Readonly<Record<string, { readonly uri: string; readonly text: string }>> = {
  "settings of one client": {
    uri: "application.properties",
    text: `spring.kafka.producer.acks=1\n${many((i) => `spring.kafka.producer.properties.k${i}=v\n`)}`,
  },
  placeholders: {
    uri: "application.properties",
    text: many((i) => `a.b${i}=c\nspring.kafka.producer.properties.k${i}=\${a.b${i}:x}\n`),
  },
  "mappings and comments": {
    uri: "application.yml",
    text: `spring.kafka.producer.acks: 1\n${many((i) => `# kafka-lossless-ignore producer-acks-one -- x\na${i}:\n  b: c\n`)}`,
  },
  "one huge value": {
    uri: "application.properties",
    text: `spring.kafka.producer.acks=1\nspring.kafka.producer.client-id=${"a b, ".repeat(20_000)}\n`,
  },
  "a line of blanks": {
    uri: "application.yml",
    text: `spring.kafka.producer.acks: 1\nnote: |\n  a${" ".repeat(20_000)}b\n`,
  },
  "comments of blanks": {
    uri: "application.properties",
    text: `# kafka-lossless-ignore producer-acks-one${" ".repeat(20_000)}-- x\n# a${" ".repeat(20_000)}b\nspring.kafka.producer.acks=1\n`,
  },
};

describe.each(Object.entries(shapes))("%s", (_, { uri, text }) => {
  const analysis = analyze([parse({ uri, text })]);
  const [at, last] = [Math.max(0, text.indexOf("acks")), text.trimEnd().length];
  const here = { start: 0, end: Math.min(200, text.length) };
  const reading = cost(() => parse({ uri, text }));

  it.each([
    ["semantic tokens", () => semanticTokens(analysis, uri)],
    ["folding", () => folds(analysis, uri)],
    ["links", () => [placeLinks(analysis, uri), ruleLinks(analysis, uri)]],
    ["inlay hints", () => inlayHints(analysis, uri, { start: 0, end: text.length }, "en")],
    ["lenses", () => codeLenses(analysis, uri, "en")],
    ["symbols", () => symbols(analysis, uri)],
    ["status", () => status(analysis, uri)],
    ["an explanation", () => explanation(analysis, componentAt(analysis, uri, at) ?? "", { lang: "en" })],
    ["a hover", () => [hover(analysis, uri, at, { lang: "en" }), hover(analysis, uri, last, { lang: "en" })]],
    ["completion", () => [completion(analysis, uri, at, "en"), completion(analysis, uri, last, "en")]],
    ["code actions", () => codeActions(analysis, uri, here, "en")],
    ["an offer of reliability", () => reliableActions(analysis, uri, here, "en")],
    ["definition", () => [definition(analysis, uri, at), definition(analysis, uri, last)]],
    ["references", () => [at, last].map((one) => references(analysis, uri, one, { withItself: true }))],
    ["selection ranges", () => [selectionRanges(analysis, uri, at), selectionRanges(analysis, uri, last)]],
    // Collecting garbage of the tests before counts too: what is too much every time is too much.
  ])("%s", { retry: 2 }, (_, answer) => expect(cost(answer)).toBeLessThan(10 * reading + 5));
});
