/** Dependencies point one way: the table of ARCHITECTURE.md as data, held against every import. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** What the files of a folder of server/src may import: folders of ours, packages, and single files of other folders. */
const table: Readonly<Record<string, { readonly may: readonly string[]; readonly packages?: readonly string[] }>> = {
  syntax: { may: ["syntax"], packages: ["yaml", "jsonc-parser"] },
  kafka: { may: ["kafka", "schemas"] },
  model: { may: ["model", "kafka", "syntax"] },
  carriers: { may: ["carriers", "model", "kafka", "syntax"] },
  project: {
    may: ["project", "lint/preset.ts", "rules/rule.ts", "model", "kafka", "syntax", "texts", "product.ts"],
    packages: ["saxes", "smol-toml", "yaml", "ignore"],
  },
  comments: { may: ["comments", "lint/preset.ts", "model", "kafka", "syntax"] },
  timeline: { may: ["timeline", "texts/text.ts", "texts/lanes.ts", "texts/wrap.ts"] },
  texts: { may: ["texts", "system/proof.ts", "timeline/step.ts", "model/guarantee", "model/component.ts"] },
  system: { may: ["system", "model", "kafka", "syntax"] },
  rules: { may: ["rules", "system", "model", "kafka", "syntax", "texts"] },
  lint: { may: ["lint", "comments", "rules/rule.ts", "rules/file-rules.ts", "model", "kafka", "syntax", "texts"] },
  analysis: {
    may: [
      "analysis",
      "comments",
      "lint",
      "rules",
      "system",
      "carriers",
      "project",
      "model",
      "kafka",
      "syntax",
      "texts",
      "timeline/way.ts",
      "product.ts",
    ],
    packages: ["@noble/hashes/sha2.js", "@noble/hashes/utils.js"],
  },
  features: {
    may: [
      "features",
      "analysis",
      "comments",
      "lint",
      "rules",
      "system",
      "carriers",
      "project",
      "model",
      "kafka",
      "syntax",
      "texts",
      "timeline",
      "product.ts",
    ],
  },
  lsp: {
    may: [
      "lsp",
      "features",
      "analysis",
      "carriers/files.ts",
      "carriers/file-table.ts",
      "lint",
      "rules/rule.ts",
      "system/party.ts",
      "project/build/build-file.ts",
      "project/links.ts",
      "project/problem.ts",
      "project/project-edit.ts",
      "project/project-file.ts",
      "project/skipped.ts",
      "project/spring-set.ts",
      "project/starter.ts",
      "project/versions.ts",
      "project/within.ts",
      "syntax",
      "texts",
      "product.ts",
    ],
    packages: ["vscode-languageserver", "vscode-languageserver-textdocument"],
  },
  cli: {
    may: [
      "cli",
      "analysis",
      "carriers/file-table.ts",
      "lint",
      "rules",
      "project",
      "model",
      "kafka",
      "syntax",
      "texts",
      "timeline",
      "product.ts",
    ],
    packages: ["node:crypto", "node:util", "diff", "ignore"],
  },
  mcp: {
    may: ["mcp", "cli/io.ts", "cli/place.ts", "cli/follow.ts", "rules/rule.ts", "texts", "product.ts"],
    packages: ["@modelcontextprotocol/server", "zod"],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

describe("server/src", () => {
  it.each(Object.keys(table))("%s imports only what it may", (folder) => {
    const { may, packages = [] } = table[folder] ?? { may: [] };
    const wrong = imports(`server/src/${folder}`).filter(({ target }) =>
      target.startsWith(".")
        ? false
        : isOurs(target)
          ? !may.some((one) => target === one || target.startsWith(`${one}/`))
          : !packages.includes(target),
    );
    expect(wrong).toEqual([]);
  });

  it("has no folder without a line in the table", () => {
    const folders = fs.readdirSync("server/src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(table).sort());
  });

  it("a rule imports its own folder, what its party or all parties share, and never another rule", () => {
    const wrong = imports("server/src/rules").filter(({ file, target }) => {
      const [, party, home] = /^server\/src\/rules\/([^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? [];
      if (party === undefined || !target.startsWith("rules/")) return false;
      const may = [
        `rules/${party}/shared/`,
        "rules/shared/",
        ...(home === undefined ? [] : [`rules/${party}/${home}/`]),
      ];
      return (
        target !== "rules/rule.ts" &&
        !(party === "system" && target === "rules/system-rule.ts") &&
        !may.some((one) => target.startsWith(one))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("only the main files touch the process or the worker", () => {
    const wrong = sourceFiles("server/src").filter(
      (file) =>
        !/\/main-[a-z]+\.ts$/.test(file) &&
        /\b(process\.(env|argv|cwd|exit|std[a-z]+|platform)|globalThis\.|self\.)|from "node:(fs|path|child_process)"/.test(
          fs.readFileSync(file, "utf8"),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

it("the client never imports the server", () => {
  expect(imports("client/src").filter(({ target }) => target.startsWith("server/") || target.startsWith(".."))).toEqual(
    [],
  );
});

it.each(["server/src", "client/src"])("no file below %s leads back to itself, by types neither", (folder) => {
  const below = imports(folder).map(({ file, target }) => ({
    file,
    target: folder === "server/src" ? `server/src/${target}` : target,
  }));
  expect(inCircles(below)).toEqual([]);
});

/** The files that are left when those that import nothing, and those that nobody imports, are taken away again and again: the circles. */
function inCircles(all: readonly Import[]): readonly string[] {
  const importing = new Set(all.map(({ file }) => file));
  const imported = new Set(all.map(({ target }) => target));
  const left = all.filter(({ file, target }) => importing.has(target) && imported.has(file));
  return left.length < all.length ? inCircles(left) : [...importing];
}

/** Every import below a folder: ours as paths below server/src (or from the root), packages by name. */
function imports(folder: string): readonly Import[] {
  return sourceFiles(folder).flatMap((file) =>
    [...fs.readFileSync(file, "utf8").matchAll(/(?:^|\n)(?:import|export)[^;]*?from "([^"]+)"/g)].map((match) => {
      const target = match[1] ?? "";
      if (!target.startsWith(".")) return { file, target };
      const resolved = path.relative(".", path.resolve(path.dirname(file), target)).replaceAll("\\", "/");
      return { file, target: resolved.replace(/^server\/src\//, "") };
    }),
  );
}

function isOurs(target: string): boolean {
  return target.includes("/") && !target.startsWith("@") && !target.startsWith("vscode-") && !target.startsWith("node:")
    ? true
    : target.endsWith(".ts");
}
