/** Tables that have to be whole: what has no row does not compile. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { afterEach, describe, expect, it } from "vitest";

const file = "test/tidy/incomplete-table.generated.ts";
afterEach(() => fs.rmSync(file, { force: true }));

/** What the compiler says of a text that stands in this folder. */
function complaints(text: string): string {
  fs.writeFileSync(file, text);
  const flags =
    "--noEmit --strict --skipLibCheck --target es2022 --lib es2023 --module preserve --moduleResolution bundler";
  const more = "--resolveJsonModule --allowImportingTsExtensions --ignoreConfig";
  return spawnSync("node_modules/.bin/tsc", [...`${flags} ${more}`.split(" "), file], { encoding: "utf8" }).stdout;
}

const grammars = `import type { Grammar, GrammarId } from "../../server/src/syntax/grammar.ts";
import { grammars } from "../../server/src/syntax/grammars.ts";
export const table: Readonly<Record<GrammarId | "toml", Grammar>> = grammars;
`;
const programs = `import type { Program } from "../../server/src/model/component.ts";
import { type ProgramFacts, programs } from "../../server/src/model/program.ts";
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
