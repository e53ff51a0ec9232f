/** Files of one Spring application over a real connection: some open, some only on disk. */
import { expect, it } from "vitest";
import { pulls, pushes } from "../support/editor.ts";
import { rulesOf, start, until } from "../support/server.ts";

const folder = "file:///project/src/main/resources/";
const base = `${folder}application.yml`;
const prod = `${folder}application-prod.yml`;
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;

it("judges a profile's file with the base file beside it, and points there", async () => {
  const it = await start({ files: new Map([[base, `# orders\n${producer("acks: all")}`]]) });
  it.open(prod, producer("acks: 0"), "yaml");
  const [found] = await it.pushed(prod);
  expect(found?.message).toContain("This line overrides acks=all in application.yml.");
  expect(found?.relatedInformation).toEqual([
    {
      location: { uri: base, range: { start: { line: 4, character: 12 }, end: { line: 4, character: 15 } } },
      message: "acks=all is overridden",
    },
  ]);
});

it("prefers what is being edited, and judges its neighbours again", async () => {
  const it = await start({ files: new Map([[base, producer("acks: 0")]]) });
  it.open(prod, producer("client-id: orders"), "yaml");
  expect(await it.pushed(prod)).toEqual([]);
  it.open(base, producer("acks: all"), "yaml");
  expect(await it.pushed(base)).toEqual([]);
  it.change(prod, producer("acks: 0"));
  const [before] = await it.pushed(prod);
  expect(before?.message).toContain("overrides acks=all");
  const count = it.published.length;
  it.change(base, producer("acks: -1"));
  const again = () => it.published.slice(count).find(({ uri }) => uri === prod);
  await until(() => again() !== undefined);
  expect(again()?.diagnostics[0]?.message).toContain("overrides acks=-1");
});

it("notices what changes on disk", async () => {
  const files = new Map([[base, producer("acks: all")]]);
  const it = await start({
    files,
    capabilities: {
      ...pushes,
      workspace: { ...pushes.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  await until(() => it.registered.includes("workspace/didChangeWatchedFiles"));
  it.open(prod, producer("acks: 0"), "yaml");
  expect((await it.pushed(prod))[0]?.message).toContain("overrides acks=all");
  const count = it.published.length;
  files.delete(base);
  it.changedOnDisk(base);
  await until(() => it.published.length > count);
  expect(it.published.at(-1)?.diagnostics[0]?.message).not.toContain("overrides");
  it.changedOnDisk("file:///elsewhere/unasked.yml");
  expect(await it.symbols(prod)).not.toEqual([]);
  expect(it.published.length).toBe(count + 1);
});

it("answers pulls alike, and says that files depend on each other", async () => {
  const it = await start({ files: new Map([[base, producer("acks: all")]]), capabilities: pulls });
  expect(it.introduction.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
  it.open(prod, producer("acks: 0"), "yaml");
  const found = await it.pulled(prod);
  expect(rulesOf(found)).toEqual(["producer-acks-zero"]);
  expect(found[0]?.relatedInformation).toHaveLength(1);
});

it("goes back to what is on disk when a neighbour is closed, and judges the others again", async () => {
  const files = new Map([[base, producer("acks: all")]]);
  const it = await start({ files });
  it.open(prod, producer("acks: 0"), "yaml");
  expect((await it.pushed(prod))[0]?.message).toContain("overrides acks=all");
  it.open(base, producer("client-id: orders"), "yaml");
  await it.pushed(base);
  // Saved by a client that does not watch files, with another text than was read at first.
  files.set(base, producer("acks: -1"));
  it.close(base);
  const last = () => it.published.findLast(({ uri }) => uri === prod)?.diagnostics[0]?.message;
  await until(() => String(last()).includes("overrides acks=-1"));
});

it("asks a client that pulls to ask again when a neighbour is closed", async () => {
  const capabilities = { ...pulls, workspace: { ...pulls.workspace, diagnostics: { refreshSupport: true } } };
  const it = await start({ files: new Map([[base, producer("acks: all")]]), capabilities });
  it.open(prod, producer("acks: 0"), "yaml");
  it.open(base, producer("client-id: orders"), "yaml");
  expect((await it.pulled(prod))[0]?.message).not.toContain("overrides");
  const before = it.refreshed();
  it.close(base);
  await until(() => it.refreshed() > before);
  expect((await it.pulled(prod))[0]?.message).toContain("overrides acks=all");
});

it("reads files again when one is opened, for a client that does not tell what changes on disk", async () => {
  const files = new Map([[base, producer("acks: all")]]);
  const it = await start({ files });
  it.open(prod, producer("acks: 0"), "yaml");
  await it.pushed(prod);
  files.set(base, producer("acks: -1"));
  it.close(prod);
  it.open(prod, producer("acks: 0"), "yaml");
  expect((await it.pushed(prod))[0]?.message).toContain("overrides acks=-1");
});
