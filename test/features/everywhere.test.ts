/** Every feature at every place of every kind of text: nothing throws, every range lies in the text around the cursor. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { completion } from "../../server/src/features/completion.ts";
import { definition } from "../../server/src/features/definition.ts";
import { effectiveConfiguration } from "../../server/src/features/effective-configuration.ts";
import { folds } from "../../server/src/features/folding.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { makeReliable } from "../../server/src/features/make-reliable.ts";
import { references } from "../../server/src/features/references.ts";
import { reliableActions } from "../../server/src/features/rewrite-actions.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { status } from "../../server/src/features/status.ts";
import { problemsOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { langs } from "../../server/src/texts/text.ts";

const texts: readonly (readonly [string, string])[] = [
  [
    "producer.properties",
    "\uFEFFbootstrap.servers=a:1\r\n\r\n  acks\\\r\n =\\\r\n 0 \r\n# c\r\n!d\r\n=x\r\nretries : 0\r\nac",
  ],
  ["producer.properties", "acks\n\n=\n:\n \\\n\\u12\nlinger.ms=\\u00zz\nclient.id=😀\nenable.idempotence = \t false"],
  [
    "server.properties",
    "broker.id=1\nlog.dirs=/tmp/a,\\\n  /tmp/b\nmin.insync.replicas=1\nlisteners=PLAINTEXT://:9092\ncleanup.policy=a,,b",
  ],
  [
    "application.properties",
    "spring.kafka.producer.acks=0\n#---\nspring.config.activate.on-profile=a\nspring.kafka.producer.properties.enable.\nspring.kafka\nspring.kafka.listener.ack-mode: MAN\n",
  ],
  [
    "application.yml",
    'spring:\n  kafka:\n    producer:\n      acks: 0\n      \n    listener:\n      ack-mode:\n    properties: {a: b, "c.d": [1, 2]}\n---\n# x\nspring.kafka.consumer:\n  enable-auto-commit: \'true\'\n  auto-offset-reset: "lat\n',
  ],
  [
    "application.yml",
    "a: &a {spring: x}\n<<: *a\nspring:\n\tkafka:\n    - producer: |\n        acks: 0\n  ? complex\n  : key\n  kafka: !!str x\n",
  ],
  [
    "application.yml",
    '---\n---\n...\n\uFEFF{{ if x }}\nspring.kafka.producer.acks: {{ .Values.acks }}\n{{ end }}\n: :\n::\n"\n',
  ],
  [
    "application.yml",
    "spring:\r\n  kafka:\r\n    bootstrap-servers:\r\n      - a:1\r\n      - \r\n    producer:\r\n      retries: 0 # x\r\n      acks: ${A:${B:0}}\r\n",
  ],
];

describe.each(texts)("%s %j", (uri, text) => {
  it("answers at every place", () => {
    const analysis = analyze([parse({ uri, text })]);
    expect(analysis.crashes).toEqual([]);
    for (const lang of langs) {
      const { text: shown, links } = effectiveConfiguration(analysis, uri, lang);
      for (const { start, end } of links) expect(shown.slice(start, end)).toMatch(/^[\w.]+:\d+$/);
    }
    for (let offset = 0; offset <= text.length; offset++) {
      for (const lang of langs) {
        const found = hover(analysis, uri, offset, { lang, pictures: "dark" });
        if (found !== undefined) {
          expect(found.markdown.trim()).not.toBe("");
          expect(found.span.start).toBeLessThanOrEqual(offset);
          expect(found.span.end).toBeGreaterThanOrEqual(offset);
        }
      }
      for (const { span } of [
        ...definition(analysis, uri, offset),
        ...references(analysis, uri, offset, { withItself: true }),
      ])
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      const seen = new Set<string>();
      for (const { label, replace } of completion(analysis, uri, offset, "en")) {
        expect(seen.has(label), label).toBe(false);
        seen.add(label);
        expect(replace.start).toBeLessThanOrEqual(offset);
        expect(replace.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(replace.start, replace.end)).not.toMatch(/[\r\n]/);
      }
      for (const { edits } of codeActions(analysis, uri, { start: offset, end: offset }, "en")) {
        for (const { span } of edits)
          expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true);
      }
      for (const { start, end } of selectionRanges(analysis, uri, offset))
        expect(start <= offset && end >= offset).toBe(true);
      expect(reliableActions(analysis, uri, { start: offset, end: offset }, "en").length).toBeLessThan(9);
    }
    for (const { offset } of inlayHints(analysis, uri, { start: 0, end: text.length }, "zh-cn"))
      expect(offset).toBeLessThanOrEqual(text.length);
    for (const { span } of folds(analysis, uri) ?? []) expect(span.start).toBeLessThan(span.end);
    status(analysis, uri);
  });

  it("becomes reliable without a new problem, and stays so", () => {
    const analysis = analyze([parse({ uri, text })]);
    for (const component of analysis.components) {
      const fixed = analyze([parse({ uri, text: applyEdits(text, makeReliable(analysis, component)) })]);
      const problems = (one: typeof analysis): number => one.documents.flatMap(problemsOf).length;
      expect(problems(fixed)).toBeLessThanOrEqual(problems(analysis));
      const same = fixed.components.find(({ id }) => id === component.id);
      if (same !== undefined) expect(makeReliable(fixed, same)).toEqual([]);
    }
  });

  it("answers in every prefix, as while typing", () => {
    for (let end = 0; end <= text.length; end++) {
      const typed = text.slice(0, end);
      const analysis = analyze([parse({ uri, text: typed })]);
      hover(analysis, uri, end, { lang: "en" });
      for (const { replace } of completion(analysis, uri, end, "en")) expect(replace.end).toBeGreaterThanOrEqual(end);
    }
  });
});
