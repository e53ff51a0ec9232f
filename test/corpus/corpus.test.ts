/** Real files of other people, where KAFKA_LOSSLESS_CORPUS names a folder of them: no crash, silence where silence is due, fixes that hold. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Safety } from "../../server/src/rules/rule.ts";
import { problemsOf } from "../../server/src/syntax/document.ts";

const corpus = process.env["KAFKA_LOSSLESS_CORPUS"];

interface RealFile {
  readonly kind: string;
  /** The path in the repository it comes from: its name tells as much as its content. */
  readonly uri: string;
  readonly text: string;
}

describe.skipIf(corpus === undefined)("the corpus", () => {
  const files = corpus === undefined ? [] : read(corpus);
  const analyses = new Map<RealFile, Analysis>(files.map((file) => [file, analyze([parse(file)])]));

  it("holds files", () => expect(files.length).toBeGreaterThan(300));

  it("crashes no rule", () =>
    expect(
      [...analyses].flatMap(([file, { crashes }]) => crashes.map((crash) => `${file.uri}: ${crash.rule}`)),
    ).toEqual([]));

  it("is not taken for Kafka's where it is something else", () => {
    const wrong = [...analyses].filter(
      ([file, analysis]) =>
        file.kind.startsWith("neg-") && (analysis.components.length > 0 || analysis.findings.length > 0),
    );
    expect(wrong.map(([file]) => file.uri)).toEqual([]);
  });

  it("gets no warning about replication where there is one broker", () => {
    const about = /replica|log-dirs/;
    const loud = [...analyses].flatMap(([file, analysis]) =>
      isOneBroker(file.text)
        ? analysis.findings
            .filter((one) => about.test(one.rule) && (one.severity === "error" || one.severity === "warning"))
            .map((one) => `${file.uri}: ${one.rule}`)
        : [],
    );
    expect(loud).toEqual([]);
  });

  it("recognises what it is named for", () => {
    const kinds = ["broker", "connector", "worker", "streams", "mm2"];
    const missed = [...analyses].filter(
      ([file, analysis]) => kinds.includes(file.kind) && analysis.components.length === 0,
    );
    expect(missed.map(([file]) => file.uri)).toEqual([]);
  });

  it("is fixed without new findings and without syntax problems", () => {
    const allowed = new Set<Safety>(["safe", "changes-performance", "changes-behaviour"]);
    for (const [file, before] of analyses) {
      if (before.findings.length === 0) continue;
      const fixed = fixAll([parse(file)], file.uri, {}, allowed);
      const after = analyze([parse({ ...file, text: fixed.text })]);
      const known = new Set(before.findings.map((one) => one.rule));
      expect(
        after.findings
          .filter((one) => !known.has(one.rule) && one.severity !== "hint")
          .map((one) => `${file.uri}: ${one.rule}`),
      ).toEqual([]);
      expect(after.documents.flatMap(problemsOf).length, file.uri).toBeLessThanOrEqual(
        before.documents.flatMap(problemsOf).length,
      );
    }
  });
});

/** One broker by its own words: internal topics with one copy and nothing with several, or everything on this host. */
function isOneBroker(text: string): boolean {
  const one = /^\s*(offsets\.topic\.replication\.factor|transaction\.state\.log\.replication\.factor)\s*=\s*1\s*$/m;
  const several = /^\s*([a-z.]+\.replication\.factor|min\.insync\.replicas)\s*=\s*[2-9]\s*$/m;
  const local = /^\s*zookeeper\.connect\s*=\s*(localhost|127\.0\.0\.1):\d+/m;
  // Who asks for several copies has several brokers, whatever address a tool fills in.
  return (one.test(text) || local.test(text)) && !several.test(text);
}

function read(folder: string): readonly RealFile[] {
  const origins = new Map(
    fs
      .readFileSync(path.join(folder, "MANIFEST.tsv"), "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([local = "", , , origin = ""]) => [local, origin]),
  );
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(properties|ya?ml|conf|config|cfg)$/.test(name))
    .map((name) => ({
      kind: name.split(path.sep)[0] ?? "",
      uri: origins.get(name) ?? name,
      text: fs.readFileSync(path.join(folder, name), "utf8"),
    }));
}
