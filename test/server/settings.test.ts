/** The editor's settings over a real connection: asked for, sent along, and changed. */
import { describe, expect, it } from "vitest";
import { pulls, pushes } from "../support/editor.ts";
import { bad, rulesOf, start, until, uri } from "../support/server.ts";

describe("settings", () => {
  it("are asked for before anything is judged, and asked again when they change", async () => {
    let settings: unknown = { kafkaVersion: "2.0" };
    const it = await start({
      settings: () => settings,
      capabilities: { ...pushes, workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
    });
    it.open(uri, "bootstrap.servers=kafka:9092\nacks=all\n");
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-retries-zero"]);
    expect(it.registered).toEqual(["workspace/didChangeConfiguration"]);
    expect(it.published).toHaveLength(1);
    settings = { kafkaVersion: "3.9" };
    it.configured(null);
    await until(() => it.published.length > 1);
    expect(it.published.at(-1)?.diagnostics).toEqual([]);
  });

  it("make a pull client ask again", async () => {
    let settings: unknown = { severity: { "producer-acks-zero": "off" } };
    const workspace = { diagnostics: { refreshSupport: true } };
    const it = await start({ settings: () => settings, capabilities: { ...pulls, workspace } });
    it.open(uri, bad);
    expect(await it.pulled(uri)).toEqual([]);
    const before = it.refreshed();
    settings = { severity: { "producer-acks-zero": "hint" } };
    it.configured(null);
    await until(() => it.refreshed() > before);
    expect(await it.pulled(uri)).toMatchObject([{ code: "producer-acks-zero", severity: 4 }]);
  });

  it("come along with the notification where the client cannot be asked; nonsense counts as not set", async () => {
    const it = await start();
    it.open(uri, bad);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
    const count = it.published.length;
    it.configured({ kafkaLossless: { kafkaVersion: 7, severity: { "producer-acks-zero": "off", x: ["y"] } } });
    await until(() => it.published.length > count);
    expect(it.published.at(-1)?.diagnostics).toEqual([]);
    it.configured("nonsense");
    await until(() => it.published.length > count + 1);
    expect(rulesOf(it.published.at(-1)?.diagnostics ?? [])).toEqual(["producer-acks-zero"]);
  });

  it("of each folder hold for its files, and those of no folder elsewhere", async () => {
    const folders = ["file:///old", "file:///new"];
    const it = await start({
      folders,
      settings: (folder) => ({ kafkaVersion: folder === "file:///new" ? "3.9" : "2.0" }),
    });
    const text = "bootstrap.servers=kafka:9092\nacks=all\n";
    const rulesIn = async (address: string): Promise<readonly unknown[]> => {
      it.open(address, text);
      return rulesOf(await it.pushed(address));
    };
    expect(await rulesIn("file:///old/producer.properties")).toEqual(["producer-retries-zero"]);
    expect(await rulesIn("file:///new/producer.properties")).toEqual([]);
    expect(await rulesIn("file:///newer/producer.properties")).toEqual(["producer-retries-zero"]);
  });

  it("switch everything off in a folder, and on again", async () => {
    let enable = true;
    const it = await start({
      folders: ["file:///project", "file:///other"],
      settings: (folder) => ({ enable: folder === "file:///project" ? enable : true }),
    });
    it.open(uri, bad);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
    const switched = async (to: boolean): Promise<readonly unknown[]> => {
      const count = it.published.length;
      enable = to;
      it.configured(null);
      await until(() => it.published.length > count);
      return rulesOf(it.published.at(-1)?.diagnostics ?? []);
    };
    expect(await switched(false)).toEqual([]);
    expect(await it.hover(uri, { line: 1, character: 1 })).toBeNull();
    expect(await it.lenses(uri)).toEqual([]);
    expect(await switched(true)).toEqual(["producer-acks-zero"]);
  });
});
