/** One list says which files carriers read: whoever looks for files, in whichever face, looks for these and no others. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { languages, patterns } from "../../client/src/generated/files.ts";
import { carriers } from "../../server/src/carriers/all.ts";
import { fileForms, fileNames } from "../../server/src/carriers/file-table.ts";
import { languageOfId, languageOfName, namesOf } from "../../server/src/carriers/files.ts";
import { run } from "../../server/src/cli/run.ts";
import { findCandidates } from "../../server/src/lsp/candidates.ts";
import { memoryIo } from "../support/memory-io.ts";
import { start, until } from "../support/server.ts";

const manifest = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
  readonly activationEvents: readonly string[];
  readonly contributes: { readonly menus: { readonly commandPalette: readonly { readonly when: string }[] } };
};

/** A name that fits a pattern. */
const named = (pattern: string): string => pattern.replaceAll("*", "Some");
const root = "file:///project/";

/** `*.{a,b}`: `*.a` and `*.b`. */
function alternatives(glob: string): readonly string[] {
  const [, before = "", inner, after = ""] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(glob) ?? [];
  return inner === undefined ? [glob] : inner.split(",").map((one) => before + one + after);
}

describe.each(fileNames)("%s", (pattern) => {
  const name = named(pattern);

  it("is found by the command line", () => {
    const io = memoryIo({ [`a/${name}`]: Uint8Array.from([0]), "a/some.other": "x" });
    run(["check", "a", "--format", "json"], io, "0");
    const { problems } = JSON.parse(io.stdout()) as { readonly problems: readonly { readonly path: string }[] };
    // What is no text is told, but for names that are mostly others': those are asked for below.
    const isOthers = fileForms.every((form) => !namesOf(form).some((one) => one === pattern) || "mostlyOthers" in form);
    expect(problems.map(({ path }) => path)).toEqual(isOthers ? [] : [`a/${name}`]);
  });

  it("is found by the search through a workspace", async () => {
    const fileSystem = {
      names: async () => [name, "some.other"],
      folders: async () => [],
      size: async () => 0,
      text: async () => "",
      linkOf: async () => undefined,
    };
    const found = await findCandidates(
      [root],
      fileSystem,
      async () => undefined,
      () => false,
    );
    expect(found).toEqual([root + name]);
  });

  it("is watched", async () => {
    const editor = await start({
      files: new Map(),
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    await until(() => editor.registered.includes("workspace/didChangeWatchedFiles"));
    const watched = JSON.stringify(editor.registrations).matchAll(/"globPattern":"\*\*\/([^"]*)"/g);
    expect([...watched].flatMap(([, glob = ""]) => alternatives(glob))).toContain(pattern);
  });

  it("is handed over by VS Code, offered its commands, and has a grammar", () => {
    expect(patterns).toContain(`**/${pattern}`);
    const conditions = manifest.contributes.menus.commandPalette.map(({ when }) => when);
    const ofFiles = conditions.flatMap((when) => /^resourceFilename =~ \/(.*)\/i \|\| /.exec(when)?.[1] ?? []);
    expect(ofFiles.length).toBeGreaterThan(0);
    for (const expression of ofFiles) {
      expect(name).toMatch(new RegExp(expression, "i"));
      expect("some.other").not.toMatch(new RegExp(expression, "i"));
    }
    expect(languageOfName(name, "")).toBeDefined();
  });
});

it("every language of a carrier's files wakes the extension, is handed over and has a grammar", () => {
  const ids = fileForms.flatMap(({ languageIds }) => languageIds);
  expect(languages).toEqual(ids);
  for (const id of ids) {
    expect(manifest.activationEvents).toContain(`onLanguage:${id}`);
    expect(languageOfId(id)).toBeDefined();
  }
  for (const id of fileForms.flatMap(({ openedAs = [] }) => openedAs))
    expect(manifest.activationEvents).toContain(`onLanguage:${id}`);
});

it("every carrier has files, and the README says which", () => {
  const readme = fs.readFileSync("README.md", "utf8");
  for (const { files } of carriers)
    for (const pattern of files.flatMap(({ names }) => names)) expect(readme).toContain(`\`${pattern}\``);
});

it("a name of two forms is read as its first character says", () => {
  expect(languageOfName("orders.config", ' {"name": "x"}')).toBe("json");
  expect(languageOfName("orders.config", "acks=0\n")).toBe("properties");
  expect(languageOfName("orders.json", "nothing yet")).toBe("json");
  expect(languageOfName("orders.txt", "{}")).toBeUndefined();
});
