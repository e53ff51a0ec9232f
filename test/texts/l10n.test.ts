/** The editor's side in two languages: nothing untranslated, nothing translated that nobody says, the same gaps. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { settingDeclarations } from "../../server/src/lsp/settings.ts";
import { sourceFiles } from "../tidy/source-files.ts";

type Texts = Readonly<Record<string, string>>;

function read(file: string): Texts {
  return JSON.parse(fs.readFileSync(file, "utf8")) as Texts;
}

function gaps(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** What stands between backquotes is code, the same in every language, but for a line that shows what we say. */
const han = /\p{Script=Han}/u;

describe("the client", () => {
  const sources = sourceFiles("client/src").map((file) => fs.readFileSync(file, "utf8"));
  const calls = sources.flatMap((source) => source.match(/\bl10n\.t\(/g) ?? []);
  const said = sources.flatMap((source) => [...source.matchAll(/\bl10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)]);
  const texts = [...new Set(said.map((match) => JSON.parse(`"${match[1] ?? ""}"`) as string))];
  const bundle = read("l10n/bundle.l10n.zh-cn.json");

  it("says whole sentences, each in one piece", () => {
    expect(said).toHaveLength(calls.length);
    expect(texts.length).toBeGreaterThan(10);
  });

  it("is translated, and no more than that", () => {
    expect(Object.keys(bundle).toSorted()).toEqual(texts.toSorted());
  });

  it("fills the same gaps in Chinese", () => {
    for (const [en, zh] of Object.entries(bundle)) {
      expect(zh, en).toMatch(han);
      expect(gaps(zh), en).toEqual(gaps(en));
    }
  });

  it("shows nothing that l10n does not know", () => {
    const shown =
      /\b(?:show(?:Information|Warning|Error)Message|placeHolder:|title:|description:|prompt:)\s*\(?\s*["`]/;
    expect(sources.filter((source) => shown.test(source))).toEqual([]);
  });
});

describe("the manifest", () => {
  const manifest = fs.readFileSync("package.json", "utf8");
  const keys = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? ""))].toSorted();
  const [en, zh] = [read("package.nls.json"), read("package.nls.zh-cn.json")];

  it("finds its texts in both languages, and leaves none over", () => {
    expect(Object.keys(en).toSorted()).toEqual(keys);
    expect(Object.keys(zh).toSorted()).toEqual(keys);
    for (const [key, text] of Object.entries(zh)) expect(text, key).toMatch(han);
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(han);
  });

  it("names the same settings and files in both", () => {
    const names = (text: string): readonly string[] => [...new Set(text.match(/`[a-z.-]+`/g) ?? [])].toSorted();
    for (const [key, text] of Object.entries(en)) {
      expect(names(zh[key] ?? ""), key).toEqual(names(text));
      expect(gaps(zh[key] ?? ""), key).toEqual(gaps(text));
    }
  });

  it("says every title and description by a key", () => {
    const { contributes } = JSON.parse(manifest) as { contributes: { commands?: readonly { title: string }[] } };
    for (const { title } of contributes.commands ?? []) expect(title).toMatch(/^%.+%$/);
    for (const { schema } of settingDeclarations) expect(schema["markdownDescription"]).toMatch(/^%.+%$/);
  });
});
