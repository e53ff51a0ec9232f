/** Files as they stand in many projects, with nothing wrong in them: each could mislead a rule, and none may. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { decode } from "../../server/src/cli/bytes.ts";

interface OkFile {
  /** The folder of its kind; `other` holds what is not Kafka's. */
  readonly kind: string;
  /** The path below that folder: that of this repository would say that everything is a test. */
  readonly uri: string;
  readonly text: string;
}

const files = read(import.meta.dirname);

describe("files with nothing wrong in them", () => {
  it("are many", () => expect(files.length).toBeGreaterThanOrEqual(80));

  it.each(files.filter(({ kind }) => kind !== "other"))("$kind/$uri is known for Kafka's, and all is well", (file) => {
    const analysis = analysisOf(file);
    expect(analysis.components.length).toBeGreaterThan(0);
    expect(loud(analysis)).toEqual([]);
  });

  it("have few hints: one on most files of a kind is noise", () => {
    const hinted = files.filter((file) => analysisOf(file).findings.length > 0);
    expect(hinted.map(({ kind, uri }) => `${kind}/${uri}`).length).toBeLessThanOrEqual(files.length / 5);
  });

  it.each(files.filter(({ kind }) => kind === "other"))("$kind/$uri is none of our business", (file) => {
    const analysis = analysisOf(file);
    expect(analysis.components).toEqual([]);
    expect(analysis.findings).toEqual([]);
  });
});

function analysisOf({ uri, text }: OkFile): Analysis {
  const analysis = analyze([parse({ uri, text })]);
  expect(analysis.crashes).toEqual([]);
  return analysis;
}

function loud({ findings }: Analysis): readonly string[] {
  return findings.filter(({ severity }) => severity !== "hint").map(({ rule, severity }) => `${severity} ${rule}`);
}

function read(root: string): readonly OkFile[] {
  const paths = fs
    .readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((one) => one.replaceAll(path.sep, "/"))
    .filter((one) => one.includes("/") && fs.statSync(path.join(root, one)).isFile())
    .sort();
  return paths.map((one) => {
    const slash = one.indexOf("/");
    const text = decode(fs.readFileSync(path.join(root, one)))?.text ?? "";
    return { kind: one.slice(0, slash), uri: one.slice(slash + 1), text };
  });
}
