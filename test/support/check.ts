/** Draws what a test expects under the text: the helper lints, draws the findings back, and compares the two. */
import { expect } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { type Lang, render } from "../../server/src/texts/text.ts";
import { defaultFile, finished } from "./examples.ts";
import { drawn } from "./redraw.ts";
import { expectDrawn } from "./update.ts";

/** How a check reads its text; by default it is the file that the rule's first role usually stands in. */
export interface CheckOptions extends AnalyzeOptions {
  readonly file?: string;
  readonly lang?: Lang;
}

/**
 * Lints the text without the drawn lines by this rule alone and compares with the drawing. A leading line end is dropped.
 * A line `     ^^^ warning: message` draws a finding under the characters above it; a text without one expects silence.
 * `UPDATE=1` draws the lines anew in the test's own source.
 */
export function check(rule: Rule, drawing: string, options: CheckOptions = {}): void {
  const text = drawing
    .replace(/^\n/, "")
    .split("\n")
    .filter((line) => !drawn.test(line))
    .join("\n");
  const uri = options.file ?? defaultFile(rule);
  const preset = options.preset ?? rule.preset ?? "standard";
  const analysis = analyze([parse({ uri, text })], { ...options, preset, rules: [finished(rule)] });
  expect(analysis.crashes).toEqual([]);
  const findings = analysis.findings.filter((finding) => finding.rule === rule.id && finding.suppression === undefined);
  expectDrawn(draw(text, findings, options.lang ?? "en"), drawing);
}

/** The text with each finding drawn under the line of its place. */
export function draw(text: string, findings: readonly Finding[], lang: Lang): string {
  let offset = 0;
  return text
    .split("\n")
    .flatMap((line) => {
      const start = offset;
      offset += line.length + 1;
      const here = findings.filter(({ place }) => place.span.start >= start && place.span.start <= start + line.length);
      return [line, ...here.map((finding) => drawFinding(finding, start, line.length, lang))];
    })
    .join("\n");
}

function drawFinding(
  { place, severity, messages }: Finding,
  lineStart: number,
  lineLength: number,
  lang: Lang,
): string {
  const column = place.span.start - lineStart;
  const width = Math.max(1, Math.min(place.span.end - place.span.start, lineLength - column));
  return `${" ".repeat(column)}${"^".repeat(width)} ${severity}: ${messages.map((message) => render(message, lang)).join(" ")}`;
}
