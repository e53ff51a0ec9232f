/** Whole runs of the command line: each case is a folder with its files, its arguments and what is printed. `UPDATE=1` writes the last. */
import fs from "node:fs";
import path from "node:path";
import { it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { expectRecorded } from "../support/update.ts";

const cases = path.join(import.meta.dirname, "cases");

it.each(fs.readdirSync(cases))("%s", (name) => {
  const folder = path.join(cases, name);
  const args = fs.readFileSync(path.join(folder, "arguments"), "utf8").trim().split(/\s+/);
  const files = filesBelow(path.join(folder, "files"));
  const io = memoryIo(files, { stdin: Object.values(files)[0] ?? "" });
  const code = run(args, io, "0.0.0");
  const changed = [...io.files].filter(([file, bytes]) => new TextDecoder().decode(bytes) !== files[file]);
  const printed = [
    `exit code ${code}`,
    ...(io.stdout() === "" ? [] : ["--- standard output", io.stdout().trimEnd()]),
    ...(io.stderr() === "" ? [] : ["--- standard error", io.stderr().trimEnd()]),
    ...changed.flatMap(([file, bytes]) => [`--- ${file}`, new TextDecoder().decode(bytes).trimEnd()]),
    "",
  ].join("\n");
  expectRecorded(printed, path.join(folder, "printed.out"));
});

function filesBelow(folder: string): Readonly<Record<string, string>> {
  if (!fs.existsSync(folder)) return {};
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    names.map((name) => [name.replaceAll("\\", "/"), fs.readFileSync(path.join(folder, name), "utf8")]),
  );
}
