/** What agents are given: files as their documentation asks, commands that exist, and a language server that answers a plain client. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { forms } from "../../server/src/carriers/files.ts";
import { readArgs } from "../../server/src/cli/args.ts";
import { startWhole } from "../support/server.ts";

const plugin = "agents/claude-code";
const skill = `${plugin}/skills/kafka-settings/SKILL.md`;
const read = (file: string): string => fs.readFileSync(file, "utf8");
const json = (file: string): unknown => JSON.parse(read(file));

interface LanguageServer {
  readonly command: string;
  readonly args: readonly string[];
  readonly extensionToLanguage: Readonly<Record<string, string>>;
}
const servers = json(`${plugin}/.lsp.json`) as Readonly<Record<string, LanguageServer>>;
const [server] = Object.values(servers);
const languages = Object.entries(server?.extensionToLanguage ?? {});

describe("the language server of the plugin", () => {
  it("is the program of the package, with the fields that are documented", () => {
    const { bin } = json("package.json") as { bin: Readonly<Record<string, string>> };
    expect(Object.keys(servers)).toEqual(["kafka-lossless"]);
    expect(Object.keys(server ?? {})).toEqual(["command", "args", "extensionToLanguage"]);
    expect(Object.keys(bin)).toContain(server?.command);
    expect(server?.args).toEqual(["--stdio"]);
  });

  it("is given every extension that a carrier reads", () => {
    const named = Object.values(forms).flatMap(({ names }) =>
      names.flatMap((name) => /^\*?(\.\w+)$/.exec(name)?.[1] ?? []),
    );
    expect(languages.map(([extension]) => extension).sort()).toEqual([...new Set(named)].sort());
  });

  const texts: Readonly<Record<string, string>> = {
    yaml: "spring:\n  kafka:\n    producer:\n      acks: 0\n",
    json: '{ "name": "s", "config": { "connector.class": "org.apache.kafka.connect.file.FileStreamSinkConnector", "topics": "a", "errors.tolerance": "all" } }\n',
    dotenv: "CONNECT_BOOTSTRAP_SERVERS=k:9092\nCONNECT_GROUP_ID=c\nCONNECT_PRODUCER_ACKS=0\n",
  };

  it.each(languages)(
    "answers for %s, opened as %s, a client that knows only to be told",
    async (extension, language) => {
      const editor = await startWhole({ capabilities: { textDocument: { publishDiagnostics: {} } } });
      const uri = `file:///project/src/${language === "yaml" ? "application" : "producer"}${extension}`;
      editor.open(uri, texts[language] ?? "bootstrap.servers=k:9092\nacks=0\n", language);
      const found = await editor.pushed(uri);
      // A file of variables is judged with the service that names it.
      if (language === "dotenv") expect(found).toEqual([]);
      else expect(found.length).toBeGreaterThan(0);
    },
  );
});

describe("the manifests", () => {
  it("name the plugin, its folder and its licence", () => {
    const manifest = json(`${plugin}/.claude-plugin/plugin.json`) as Readonly<Record<string, unknown>>;
    const market = json(".claude-plugin/marketplace.json") as {
      readonly name: string;
      readonly owner: { readonly name: string };
      readonly plugins: readonly { readonly name: string; readonly source: string }[];
    };
    expect(manifest["name"]).toBe("kafka-lossless");
    expect(manifest["license"]).toBe((json("package.json") as { license: string }).license);
    // Without a version every commit is one: nothing has to be raised at a release.
    expect(manifest).not.toHaveProperty("version");
    expect(market.plugins).toMatchObject([{ name: "kafka-lossless", source: `./${plugin}` }]);
    expect(market.owner.name).not.toBe("");
  });

  it("the skill has what its specification asks", () => {
    const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(read(skill)) ?? [];
    const { name, description, ...others } = parseYaml(head) as { name: string; description: string };
    expect(name).toBe(path.basename(path.dirname(skill)));
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(Object.keys(others)).toEqual(["license", "compatibility"]);
  });
});

describe("every command that they name is one", () => {
  const named = [skill, "agents/AGENTS.snippet.md", "agents/README.md", "docs/agents.md"].flatMap((file) =>
    [
      ...read(file).matchAll(
        /(?<=^|`|-- )(?:npx (?:--yes )?)?kafka-lossless ((?:check|fix|explain|effective|map|upgrade|mcp)\b[^`\n]*)/gm,
      ),
    ].map(([, args = ""]) => ({ file, args: args.trim() })),
  );

  it("there are some", () => expect(new Set(named.map(({ file }) => file)).size).toBe(4));

  it.each(named)("$file: $args", ({ args }) => {
    expect(readArgs(args.split(/\s+/), "en", false).command).not.toHaveProperty("message");
  });
});
