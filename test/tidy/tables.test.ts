/** Tables that have to be whole: what has no row does not compile. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

// outside of the sources: other tests list these while this one runs
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-tables-"));
const file = path.join(folder, "incomplete-table.ts");
const source = path.resolve("server/src").replaceAll("\\", "/");
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of a text that imports from the sources. */
function complaints(text: string): string {
  fs.writeFileSync(file, text);
  const flags =
    "--noEmit --strict --skipLibCheck --target es2022 --lib es2023 --module preserve --moduleResolution bundler";
  const more = "--resolveJsonModule --allowImportingTsExtensions --ignoreConfig";
  return spawnSync("node_modules/.bin/tsc", [...`${flags} ${more}`.split(" "), file], { encoding: "utf8" }).stdout;
}

const grammars = `import type { Grammar } from "${source}/syntax/grammar.ts";
import type { GrammarId } from "${source}/syntax/grammar-id.ts";
import { grammars } from "${source}/syntax/grammars.ts";
export const table: Readonly<Record<GrammarId | "toml", Grammar>> = grammars;
`;
const programs = `import type { Program } from "${source}/model/component.ts";
import { programs } from "${source}/model/program.ts";
import type { ProgramFacts } from "${source}/model/program-facts.ts";
export const table: Readonly<Record<Program | "sarama", ProgramFacts>> = programs;
`;

describe("a table without a row does not compile", () => {
  it.each([
    ["grammars", grammars, "toml"],
    ["programs", programs, "sarama"],
  ])("%s", (_, text, missing) => {
    expect(complaints(text)).toContain(`Property '${missing}' is missing`);
    expect(complaints(text.replace(` | "${missing}"`, ""))).toBe("");
  });
});
