/** The walkthrough and the menus: every command is there, every page in both languages, and the example says what the steps say. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";

const { contributes } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const commands: readonly string[] = contributes.commands.map((one: { command: string }) => one.command);
const steps: readonly { id: string; media: { markdown: string }; completionEvents: string[] }[] =
  contributes.walkthroughs[0].steps;
const pages = steps.map(({ media }) => media.markdown);
const shipped = fs.readFileSync(".vscodeignore", "utf8").split("\n");

describe("the walkthrough", () => {
  it("has five steps, each with a page in both languages that names the same code and pictures", () => {
    expect(steps).toHaveLength(5);
    for (const page of pages) {
      const [en, zh] = [page, page.replace(/\.md$/, ".nls.zh-cn.md")].map((file) => fs.readFileSync(file, "utf8"));
      expect(zh, page).toMatch(/\p{Script=Han}/u);
      const code = (text = ""): readonly string[] => text.match(/`[a-z.=:-]+`/g) ?? [];
      expect(code(zh), page).toEqual(code(en));
    }
  });

  it("shows pictures that are there and shipped", () => {
    for (const file of fs.readdirSync("walkthrough").filter((name) => name.endsWith(".md"))) {
      const text = fs.readFileSync(`walkthrough/${file}`, "utf8");
      for (const [, picture = ""] of text.matchAll(/!\[[^\]]*\]\(\.\.\/([^)]+)\)/g))
        expect(fs.existsSync(picture)).toBe(true);
    }
    expect(shipped).toContain("!walkthrough/*");
  });

  it("runs commands that the extension has", () => {
    const texts = [
      ...fs.readdirSync("walkthrough").map((name) => fs.readFileSync(`walkthrough/${name}`, "utf8")),
      ...["package.nls.json", "package.nls.zh-cn.json"].map((file) => fs.readFileSync(file, "utf8")),
      ...steps.flatMap(({ completionEvents }) =>
        completionEvents.map((event) => event.replace("onCommand:", "command:")),
      ),
    ];
    const named = texts.flatMap((text) => [...text.matchAll(/command:([\w.]+)/g)].map(([, name]) => name ?? ""));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });

  it.each(["producer.properties", "producer.zh-cn.properties"])("%s loses what the steps speak of", (name) => {
    const text = fs.readFileSync(`walkthrough/${name}`, "utf8");
    const { findings } = analyze([parse({ uri: "untitled:Untitled-1", text, language: "properties" })]);
    expect(findings[0]).toMatchObject({ rule: "producer-acks-zero", severity: "error" });
    expect(text.split("\n")[6]).toBe("acks=0");
  });
});

describe("menus", () => {
  it("name commands that the extension has, and icons where they stand as buttons", () => {
    const entries: readonly { command?: string; group?: string }[] = Object.values(contributes.menus).flat() as never;
    for (const { command, group } of entries.filter((one) => one.command !== undefined)) {
      expect(commands).toContain(command);
      const { icon } = contributes.commands.find((one: { command: string }) => one.command === command);
      if (group?.startsWith("navigation") === true) expect(icon).toMatch(/^\$\([a-z-]+\)$/);
    }
  });
});
