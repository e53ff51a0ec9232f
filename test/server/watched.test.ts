/** The patterns of watched files name every file that has a say, in a form that simple clients read. */
import { expect, it } from "vitest";
import { fileNames } from "../../server/src/carriers/file-table.ts";
import { watchedPatterns } from "../../server/src/lsp/watched.ts";

it("have no star within braces, and none of them is empty", () => {
  for (const pattern of watchedPatterns) {
    expect(pattern).toMatch(/^\*\*\/([^{}]+|(\*\.)?\{[^*{}]+\})$/);
    expect(pattern).not.toMatch(/[{,][,}]/);
  }
});

it("name what carriers read, the project file, build files and sources", () => {
  const named = watchedPatterns.flatMap((pattern) => {
    const [, before = "", inside, after = ""] = /^\*\*\/(.*?)(?:\{(.*)\}(.*))?$/.exec(pattern) ?? [];
    return (inside ?? "").split(",").map((one) => before + one + after);
  });
  for (const name of [...fileNames, ".kafka-lossless.yaml", "pom.xml", "libs.versions.toml", "*.kt"])
    expect(named).toContain(name);
});
