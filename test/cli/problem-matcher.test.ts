/** The editor's problem matcher reads the text report: each finding with its place, its severity, its rule and its message. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sample } from "./sample.ts";

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
}

const [matcher] = JSON.parse(fs.readFileSync("package.json", "utf8")).contributes.problemMatchers;
const patterns: readonly Pattern[] = matcher.pattern;

/** As VS Code does it: the patterns match lines that follow one another. */
function matched(report: string): readonly (readonly string[])[] {
  const lines = report.split("\n");
  return lines.flatMap((_, i) => {
    const matches = patterns.map(({ regexp }, step) => new RegExp(regexp).exec(lines[i + step] ?? ""));
    if (matches.some((match) => match === null)) return [];
    const [, file = "", line = "", column = "", severity = "", rule = ""] = matches[0] ?? [];
    return [[file, line, column, severity, rule, matches[3]?.[1] ?? ""]];
  });
}

it.each(["en", "zh-cn"])("in %s", (lang) => {
  const report = (format: string): string => {
    const io = memoryIo({ ...sample, "with space/\u00fc/producer.properties": "bootstrap.servers=a:1,b:1\nacks=0\n" });
    run(["check", ".", "--format", format, "--lang", lang], io, "0");
    return io.stdout();
  };
  const files: readonly { path: string; findings: readonly Record<string, unknown>[] }[] = JSON.parse(
    report("json"),
  ).files;
  const expected = files.flatMap(({ path, findings }) =>
    findings
      .filter((one) => one["suppression"] === null)
      .map((one) => [path, String(one["line"]), String(one["column"]), one["severity"], one["rule"]]),
  );
  const found = matched(report("text"));
  expect(found.map((one) => one.slice(0, 5))).toEqual(expected);
  for (const [, , , , , message = ""] of found) expect(message.length).toBeGreaterThan(8);
});
