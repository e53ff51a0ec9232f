/** A small system in one drawing, in which `=== name` begins each file; and what is said of it, drawn under its lines. */
import { expect } from "vitest";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { draw } from "./check.ts";
import { drawn } from "./redraw.ts";
import { type Files, judge } from "./small-system.ts";
import { expectDrawn } from "./update.ts";

/** Judges the files of a drawing by one rule, and compares what it says with what is drawn under their lines. */
export function checkSystem(rule: SystemRule, drawing: string, options: AnalyzeOptions & { lang?: Lang } = {}): void {
  const files = filesIn(drawing);
  const { findings, crashes, analyses } = judge(files, [rule], options);
  expect([...crashes, ...analyses.flatMap((one) => one.crashes)]).toEqual([]);
  const shown = findings.filter(({ suppression }) => suppression === undefined);
  const redrawn = Object.entries(files).map(([name, text]) => {
    const here = shown.filter(({ place }) => place.uri === name);
    return `${mark}${name}\n${draw(text, here, options.lang ?? "en")}`;
  });
  expectDrawn(redrawn.join(""), drawing);
}

const mark = "=== ";

/** The files of a drawing, without what is drawn. */
export function filesIn(drawing: string): Files {
  const parts = drawing.replace(/^\n/, "").split(/^=== /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = "", ...lines] = part.split("\n");
      return [name, lines.filter((line) => !drawn.test(line)).join("\n")];
    }),
  );
}
