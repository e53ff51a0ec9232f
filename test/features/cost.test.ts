/** What an editor asks about a whole document, as long as documents get: each answer costs no more than a few readings of it. */
import { describe, expect, it } from "vitest";
import { analyze, parse } from "../../server/src/analysis/analyze.ts";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import { placeLinks, ruleLinks } from "../../server/src/features/document-links.ts";
import { folds } from "../../server/src/features/folding.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import { symbols } from "../../server/src/features/symbols.ts";

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
};

describe.each(Object.entries(shapes))("%s", (_, { uri, text }) => {
  const least = (run: () => unknown): number => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const analysis = analyze([parse({ uri, text })]);
  const reading = least(() => parse({ uri, text }));

  it.each([
    ["semantic tokens", () => semanticTokens(analysis, uri)],
    ["folding", () => folds(analysis, uri)],
    ["links", () => [placeLinks(analysis, uri), ruleLinks(analysis, uri)]],
    ["inlay hints", () => inlayHints(analysis, uri, { start: 0, end: text.length }, "en")],
    ["lenses", () => codeLenses(analysis, uri, "en")],
    ["symbols", () => symbols(analysis, uri)],
  ])("%s", (_, answer) => expect(least(answer)).toBeLessThan(10 * reading + 5));
});
