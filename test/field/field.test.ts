/** Kinds of mistakes that people reported in public, in small files of our own: everything that the command line says of each is drawn, and nothing else is said. */
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { type FieldCase, type FieldFinding, fieldCases, redrawCase } from "../support/field-case.ts";
import { memoryIo } from "../support/memory-io.ts";
import { expectRecorded } from "../support/update.ts";

const cases = fieldCases("test/field");

it("are many, some of them silent", () => {
  expect(cases.length).toBeGreaterThanOrEqual(50);
  expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(5);
});

it.each(cases)("$name: $mechanism", (one) => {
  expectRecorded(redrawCase(one, findingsOf(one)), one.path);
});

function findingsOf({ files, kafka }: FieldCase): readonly FieldFinding[] {
  const io = memoryIo(files);
  const release = kafka === undefined ? [] : ["--kafka-version", kafka];
  expect(run(["check", "--format", "json", "--fail-on", "never", ...release, "."], io, "0")).toBe(0);
  const report = JSON.parse(io.stdout()) as Report;
  return report.files.flatMap(({ path, findings }) => findings.map((finding) => ({ ...finding, path })));
}

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly Omit<FieldFinding, "path">[] }[];
}
