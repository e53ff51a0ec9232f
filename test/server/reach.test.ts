/** What the server opens over a real connection: below the open folders, and beside a file that was opened elsewhere; nothing else is even looked at. */
import { describe, expect, it } from "vitest";
import { DidChangeWorkspaceFoldersNotification, DocumentLinkRequest } from "vscode-languageserver-protocol/node";
import type { FileSystem } from "../../server/src/lsp/disk.ts";
import { pulls } from "../support/editor.ts";
import { filesNaming } from "../support/naming.ts";
import { start, until } from "../support/server.ts";

const secret = "TOPSECRETVALUE42";

/** Files in memory; links are followed as a disk does, and every address that is touched is noted. */
function disk(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}) {
  const asked = new Set<string>();
  const real = (uri: string): string => {
    const link = Object.keys(links).find((one) => uri === one || uri.startsWith(`${one}/`));
    return link === undefined ? uri : real(links[link] + uri.slice(link.length));
  };
  const noted = (uri: string): string => {
    asked.add(real(uri));
    return real(uri);
  };
  const fileSystem: FileSystem = {
    names: async (folder) => {
      const at = noted(folder.replace(/\/$/, ""));
      const names = [...Object.keys(files), ...Object.keys(links)].filter((one) => one.startsWith(`${at}/`));
      return names.map((one) => one.slice(at.length + 1)).filter((name) => !name.includes("/"));
    },
    folders: async (folder) => {
      noted(folder.replace(/\/$/, ""));
      return [];
    },
    size: async (uri) => files[noted(uri)]?.length,
    text: async (uri) => files[noted(uri)],
    linkOf: async (uri) => {
      asked.add(`${real(uri.slice(0, uri.lastIndexOf("/")))}${uri.slice(uri.lastIndexOf("/"))}`);
      return links[uri];
    },
  };
  return { asked, fileSystem };
}

const imported = (location: string): string =>
  `spring.config.import: ${JSON.stringify(location)}\nspring.kafka.producer.acks: \${aws_sess}\nspring.kafka.client-id: \${aws_sess}\n`;

const roots = {
  linux: "file:///home/me/shop",
  windows: "file:///c%3A/Users/me/shop",
  share: "file://build.example/team/shop",
  web: "vscode-vfs://github/me/shop",
};

const locations = [
  "../.aws/credentials",
  "../../.aws/credentials",
  "optional:../.aws/credentials",
  "classpath:../../.aws/credentials",
  "sub/../../.aws/credentials",
  "%2e%2e/.aws/credentials",
  ".%2E/%2e./.aws/credentials",
  "..%2f.aws/credentials",
  "..\\.aws\\credentials",
  "../../../../..//attacker.example/share/app.yml",
  "../../../../../..//attacker.example/share/app.yml",
  "../../../../../../..//attacker.example/share/app.yml",
  "..//attacker.example/share/app.yml",
  ".///attacker.example/share/app.yml",
  "\\\\attacker.example\\share\\app.yml",
  "../../../../../http://attacker.example/x/app.yml",
  "../../../../../../http://attacker.example/x/app.yml",
  "../../../../../file://attacker.example/x/app.yml",
  "linked/credentials",
  "credentials.properties",
  "round/a.yml",
];

describe.each(Object.entries(roots))("an address read out of a file leads nowhere outside: %s", (_, root) => {
  it.each(locations)("%s", async (location) => {
    for (const folders of [[root], []]) {
      const parent = root.slice(0, root.lastIndexOf("/"));
      const naming = Object.entries(filesNaming(location)).map(([path, text]) => [`${root}/${path}`, text] as const);
      const { asked, fileSystem } = disk(
        { [`${parent}/.aws/credentials`]: `aws_sess = ${secret}\n`, ...Object.fromEntries(naming) },
        {
          [`${root}/linked`]: `${parent}/.aws`,
          [`${root}/credentials.properties`]: `${parent}/.aws/credentials`,
          [`${root}/.env`]: `${parent}/.aws/credentials`,
          [`${root}/round`]: `${root}/round`,
        },
      );
      const it = await start({ fileSystem, folders, capabilities: pulls });
      const said: unknown[] = [];
      for (const [uri, text] of naming) {
        if (/\.(xml|gradle)$/.test(uri)) continue;
        it.open(uri, text, uri.endsWith(".properties") ? "properties" : "yaml");
        said.push(
          await it.pulled(uri),
          await it.hover(uri, { line: 1, character: 30 }),
          await it.connection.sendRequest("kafkaLossless/effective", { uri }),
          await it.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }),
        );
      }
      expect([...asked].filter((one) => one !== root && !one.startsWith(`${root}/`))).toEqual([]);
      expect(JSON.stringify(said)).not.toContain(secret);
      expect(it.log).toEqual([]);
    }
  });
});

describe("an import that is not followed", () => {
  const uri = `${roots.linux}/application.yml`;
  const told = async (location: string, files: Readonly<Record<string, string>> = {}, links = {}, locale = "en") => {
    const { fileSystem } = disk(files, links);
    const it = await start({ fileSystem, folders: [roots.linux], capabilities: pulls, locale });
    it.open(uri, imported(location), "yaml");
    return (await it.pulled(uri)).filter(({ code }) => code === "import-not-followed");
  };

  it("is an info at that import, in the person's language", async () => {
    expect(await told("./a.yml, ../b.yml")).toMatchObject([
      {
        message:
          "`../b.yml` is not read: it lies outside of the open folders and the given paths. What it sets is not known here.",
        severity: 3,
        range: { start: { line: 0, character: 32 }, end: { line: 0, character: 40 } },
      },
    ]);
    expect((await told("../b.yml", {}, {}, "zh-cn"))[0]?.message).toContain("没有读取");
  });

  it("is told of a link too", async () => {
    expect(await told("linked/b.yml", {}, { [`${roots.linux}/linked`]: "file:///home/me/other" })).toHaveLength(1);
    const links = { [`${roots.linux}/linked`]: `${roots.linux}/conf` };
    expect(await told("linked/b.yml", { [`${roots.linux}/conf/b.yml`]: "aws_sess: 0\n" }, links)).toEqual([]);
  });

  it.each([
    "./missing.yml",
    "optional:conf/b.yml",
    "classpath:b.yml",
    "configserver:http://x",
    "file:/etc/app.yml",
    "a//b.yml",
  ])("is not told of %s", async (location) => expect(await told(location)).toEqual([]));
});

it("is followed when its folder is opened too", async () => {
  const { fileSystem } = disk({ "file:///home/me/other/b.yml": "aws_sess: 0\n" });
  const it = await start({ fileSystem, folders: [roots.linux], capabilities: pulls });
  const uri = `${roots.linux}/application.yml`;
  it.open(uri, imported("../other/b.yml"), "yaml");
  expect((await it.pulled(uri)).map(({ code }) => code)).toEqual(["import-not-followed"]);
  const added = [{ uri: "file:///home/me/other", name: "other" }];
  await it.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added, removed: [] } });
  expect((await it.pulled(uri)).map(({ code }) => code)).toEqual(["producer-acks-zero"]);
});

it("a file that is opened outside of the folders has its neighbours, and they end there", async () => {
  const { asked, fileSystem } = disk({
    "file:///etc/app/application.yml": "spring.kafka.producer.acks: all\n",
    "file:///etc/other/application.yml": "",
  });
  const it = await start({ fileSystem, folders: [roots.linux], capabilities: pulls });
  const uri = "file:///etc/app/application-prod.yml";
  it.open(uri, "spring.config.import: ../other/application.yml\nspring.kafka.producer.acks: 0\n", "yaml");
  expect(JSON.stringify(await it.pulled(uri))).toContain("overrides acks=all");
  expect([...asked].filter((one) => !one.startsWith("file:///etc/app"))).toEqual([]);
});

it("one more file that is opened elsewhere costs the disk no more than the first", async () => {
  let touched = 0;
  const { fileSystem: files } = disk({});
  const names: FileSystem["names"] = (folder) => {
    touched++;
    return files.names(folder);
  };
  // Who cannot watch asks for everything again with each file.
  const watches = { ...pulls, workspace: { ...pulls.workspace, didChangeWatchedFiles: { dynamicRegistration: true } } };
  const it = await start({ fileSystem: { ...files, names }, folders: [], capabilities: watches });
  await until(() => it.registered.includes("workspace/didChangeWatchedFiles"));
  const opened = async (i: number): Promise<number> => {
    const before = touched;
    const uri = `file:///home/me/service-${i}/application.yml`;
    it.open(uri, "spring.kafka.producer.acks: 0\n", "yaml");
    expect(await it.pulled(uri)).toHaveLength(1);
    return touched - before;
  };
  const first = await opened(0);
  expect(first).toBeGreaterThan(0);
  for (let i = 1; i < 8; i++) expect(await opened(i)).toBeLessThanOrEqual(first);
});
