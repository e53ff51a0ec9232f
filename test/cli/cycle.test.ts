/** A team's way with the linter, in one repository: find, record, live with it, fix, and record again. */
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sample } from "./sample.ts";

const baseline = ".kafka-lossless-baseline.json";

/** Runs on these files, and leaves in them what it wrote. */
function runOn(files: Record<string, string>, ...args: readonly string[]) {
  const io = memoryIo(files);
  const code = run(args, io, "1.2.3");
  for (const [path, bytes] of io.files) files[path] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { code, out: io.stdout(), err: io.stderr() };
}

it("from the first check to the last", () => {
  const files: Record<string, string> = { ...sample, ".gitignore": "/scratch/\n" };
  files["scratch/producer.properties"] = "bootstrap.servers=k:9092\nacks=0\n";

  const first = runOn(files, "check", "--fail-on", "warning");
  expect(first.code).toBe(1);
  expect(first.out).not.toContain("scratch/");
  expect(first.out).toContain("Errors: 2, warnings: 3, infos: 1, hints: 0, suppressed: 1.");

  // It is recorded, and the pipeline is green.
  expect(runOn(files, "check", "--write-baseline").err).toBe(`${baseline}: findings recorded: 6.\n`);
  const strict = ["--baseline", baseline, "--fail-on", "info"];
  expect(runOn(files, "check", ...strict).code).toBe(0);

  // Somebody adds a mistake: it alone is told, in every format alike.
  files["config/new/producer.properties"] = "bootstrap.servers=kafka:9092\nacks=1\n";
  const found = (format: string): string => runOn(files, "check", ...strict, "--format", format).out;
  expect(runOn(files, "check", ...strict).code).toBe(1);
  expect(found("text").match(/^\S+:\d+:\d+ /gm)).toEqual(["config/new/producer.properties:2:6 "]);
  expect(found("github").match(/^::\w+ file=[^,]+/gm)).toEqual(["::warning file=config/new/producer.properties"]);
  expect(found("gitlab").match(/"check_name": "[^"]+"/g)).toEqual(['"check_name": "producer-acks-one"']);
  expect(found("junit").match(/<failure /g)).toHaveLength(1);
  expect(found("sarif").match(/"baselineState": "new",\n/g)).toHaveLength(2);
  expect(found("json").match(/"suppression": null/g)).toHaveLength(1);

  // What is meant gets a reason.
  files["config/new/producer.properties"] =
    "bootstrap.servers=kafka:9092\n# kafka-lossless-ignore producer-acks-one -- metrics\nacks=1\n";
  expect(runOn(files, "check", ...strict).code).toBe(0);

  // The rest is fixed: seen first, then written, and a second time there is nothing to do.
  const allowed = ["--allow", "changes-performance", "--allow", "changes-behaviour"];
  const seen = runOn(files, "fix", "--dry-run", ...allowed);
  expect(seen.out.match(/^\+\+\+ b\/.*$/gm)).toHaveLength(3);
  expect(runOn(files, "check", ...strict).err).toContain("known findings: 6, fixed since: 0.");
  expect(runOn(files, "fix", ...allowed).code).toBe(0);
  const written = { ...files };
  runOn(files, "fix", ...allowed);
  expect(files).toEqual(written);

  // The baseline knows what got fixed, and shrinks.
  const after = runOn(files, "check", ...strict);
  expect(after.code).toBe(0);
  expect(after.err).toContain("src/main/resources/application.yml: producer-acks-zero is fixed");
  expect(after.err).toContain("known findings: 1, fixed since: 5.");
  expect(runOn(files, "check", "--write-baseline").err).toBe(`${baseline}: findings recorded: 1.\n`);
  expect(runOn(files, "check", ...strict).err).toBe(`${baseline}: known findings: 1, fixed since: 0.\n`);
});
