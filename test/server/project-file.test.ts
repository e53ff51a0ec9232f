/** The project file over a real connection: it decides how files are judged, and is judged itself. */
import { expect, it } from "vitest";
import { pulls, pushes } from "../support/editor.ts";
import { bad, rulesOf, start, until, uri } from "../support/server.ts";

const projectUri = "file:///project/.kafka-lossless.yaml";
const folders = ["file:///project/"];
const off = "severity: { producer-acks-zero: off }\n";
const watching = {
  ...pushes,
  workspace: { ...pushes.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

it("decides for the files below it, and is read again when it changes on disk", async () => {
  const files = new Map([[projectUri, off]]);
  const it = await start({ folders, files, capabilities: watching });
  await until(() => it.registered.includes("workspace/didChangeWatchedFiles"));
  it.open(uri, bad);
  expect(await it.pushed(uri)).toEqual([]);
  const count = it.published.length;
  files.set(projectUri, "overrides:\n  - paths: [src/main/]\n    severity: { producer-acks-zero: hint }\n");
  it.changedOnDisk(projectUri);
  await until(() => it.published.length > count);
  expect(it.published.at(-1)?.diagnostics).toMatchObject([{ code: "producer-acks-zero", severity: 4 }]);
  files.delete(projectUri);
  it.changedOnDisk(projectUri);
  await until(() => it.published.length > count + 1);
  expect(it.published.at(-1)?.diagnostics).toMatchObject([{ code: "producer-acks-zero", severity: 1 }]);
});

it("holds as it is being edited, and shows what is wrong with it", async () => {
  const it = await start({ folders, files: new Map([[projectUri, off]]) });
  it.open(uri, bad);
  expect(await it.pushed(uri)).toEqual([]);
  const since = it.published.length;
  it.open(projectUri, "presset: tolerant\nseverity: { producer-acks-zero: warning }\n", "yaml");
  const latest = (of: string) => it.published.slice(since).findLast((one) => one.uri === of);
  await until(() => latest(uri) !== undefined && latest(projectUri) !== undefined);
  expect(latest(uri)?.diagnostics).toMatchObject([{ code: "producer-acks-zero", severity: 2 }]);
  expect(latest(projectUri)?.diagnostics).toEqual([
    {
      source: "kafka-lossless",
      severity: 1,
      message: "There is no key `presset` here. Did you mean `preset`?",
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
      data: { shape: true },
    },
  ]);
});

it("makes a pull client ask again", async () => {
  const workspace = { diagnostics: { refreshSupport: true } };
  const it = await start({ folders, files: new Map([[projectUri, ""]]), capabilities: { ...pulls, workspace } });
  it.open(uri, bad);
  expect(rulesOf(await it.pulled(uri))).toEqual(["producer-acks-zero"]);
  const before = it.refreshed();
  it.open(projectUri, "ignore: ['*.properties']\n", "yaml");
  await until(() => it.refreshed() > before);
  expect(await it.pulled(uri)).toEqual([]);
});

it("comes after the preset and the severities of the editor's settings", async () => {
  const settings = { preset: "tolerant", severity: { "producer-retries-zero": "info" } };
  const files = new Map([[projectUri, "preset: critical\nseverity: { producer-retries-zero: error }\n"]]);
  const it = await start({ folders, files, settings: () => settings, capabilities: pushes });
  it.open(uri, `${bad}retries=0\n`);
  expect(await it.pushed(uri)).toMatchObject([{ code: "producer-retries-zero", severity: 3 }]);
});
