/** Whatever the server asks of its files goes through one guard: outside, and behind a link that leads there, nothing is even asked. */
import { expect, it } from "vitest";
import type { FileSystem } from "../../server/src/lsp/disk.ts";
import { guardFiles } from "../../server/src/lsp/guarded-files.ts";

const root = "file:///home/me/shop/";
const links: Readonly<Record<string, string>> = { [`${root}out`]: "file:///etc", [`${root}in`]: `${root}conf` };

const asked: string[] = [];
const answers: FileSystem = {
  names: async (folder) => [folder, ...(asked.push(folder) > 0 ? ["a"] : [])],
  folders: async (folder) => [folder, ...(asked.push(folder) > 0 ? ["b"] : [])],
  size: async (uri) => asked.push(uri),
  text: async (uri) => `${uri}${asked.push(uri)}`,
  linkOf: async (uri) => links[uri],
};
const { fileSystem } = guardFiles(answers, () => [root]);

it.each(["names", "folders", "size", "text"] as const)("%s", async (call) => {
  for (const outside of ["file:///etc/", `${root}../`, `${root}out/`, "file://attacker.example/home/me/shop/"]) {
    expect([undefined, []]).toContainEqual(await fileSystem[call](outside));
    expect(asked).toEqual([]);
  }
  await fileSystem[call](`${root}in/`);
  expect(asked.splice(0)).toEqual([`${root}conf${/s$/.test(call) ? "/" : ""}`]);
});

it("looks once at a folder that several ask about at once, and again when somebody asks later", async () => {
  const looked: string[] = [];
  const linkOf = async (uri: string): Promise<undefined> => void looked.push(uri);
  const files = guardFiles({ ...answers, linkOf }, () => [root]).fileSystem;
  await Promise.all([files.text(`${root}conf/a.yml`), files.text(`${root}conf/b.yml`)]);
  expect(looked.sort()).toEqual([`${root}conf`, `${root}conf/a.yml`, `${root}conf/b.yml`]);
  await files.text(`${root}conf/a.yml`);
  expect(looked.filter((one) => one === `${root}conf`)).toHaveLength(2);
});

it("is told of a file that a person opens elsewhere, and whether anybody asked for something there before", async () => {
  const guarded = guardFiles(answers, () => [root]);
  await guarded.fileSystem.names("file:///srv/");
  expect(guarded.admit(`${root}conf/a.yml`)).toBe(false);
  expect(guarded.admit("file:///srv/one/a.yml")).toBe(false);
  await guarded.fileSystem.text("file:///srv/two/imported.yml");
  expect(guarded.admit("file:///srv/two/a.yml")).toBe(true);
  expect(await guarded.fileSystem.names("file:///srv/one/")).not.toEqual([]);
  expect(await guarded.fileSystem.names("file:///srv/")).toEqual([]);
});
