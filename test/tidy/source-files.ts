/** The source files below a folder, for tests that read the sources themselves. */
import fs from "node:fs";
import path from "node:path";

/** Paths of .ts, .mjs and .mts files, with `/`, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name).replaceAll("\\", "/"))
    .filter((file) => /\.(ts|mjs|mts)$/.test(file))
    .sort();
}
