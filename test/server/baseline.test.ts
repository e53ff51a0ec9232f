/** A baseline in the editor: what `check --write-baseline` records is dimmed or hidden here, and what is accepted here is silent there. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { pulls } from "../support/editor.ts";
import { memoryIo } from "../support/memory-io.ts";
import { rulesOf, startWhole } from "../support/server.ts";

const name = ".kafka-lossless-baseline.json";
const accept = "kafkaLossless/accept";
const shop: Readonly<Record<string, string>> = {
  "orders/producer.properties": "bootstrap.servers=a:9092,b:9092\nacks=0\nretries=0\n",
  "orders/application.yml": "spring:\n  kafka:\n    producer:\n      acks: 0\n",
  "orders/application-prod.yml": "spring:\n  kafka:\n    producer:\n      acks: 1\n",
  "größe/consumer.properties": "bootstrap.servers=a:9092,b:9092\ngroup.id=x\nenable.auto.commit=true\n",
};
const address = (path: string): string => `file:///shop/${path.split("/").map(encodeURIComponent).join("/")}`;
const orders = "orders/producer.properties";

function written(files: Readonly<Record<string, string>>): string {
  const io = memoryIo(files);
  expect(run(["check", ".", "--write-baseline"], io, "0")).toBe(0);
  return new TextDecoder().decode(io.files.get(name));
}

async function opened(baseline: string | undefined, look?: string) {
  const all = baseline === undefined ? shop : { ...shop, [name]: baseline };
  const files = new Map(Object.entries(all).map(([path, text]) => [address(path), text]));
  const editor = await startWhole({
    folders: ["file:///shop"],
    files,
    settings: () => ({ baseline: look }),
    options: { baseline: true, showsStatus: true },
    capabilities: pulls,
  });
  for (const [path, text] of Object.entries(shop))
    editor.open(address(path), text, path.endsWith("yml") ? "yaml" : "properties");
  return { editor, files };
}

describe("findings that a baseline records", () => {
  it("are dimmed, and in no list of problems, in every file that the command line has judged", async () => {
    const { editor } = await opened(written(shop));
    for (const path of Object.keys(shop)) {
      const found = await editor.pulled(address(path));
      expect(found.length, path).toBeGreaterThan(0);
      for (const one of found) expect([path, one.code, one.severity, one.tags]).toEqual([path, one.code, 4, [1]]);
    }
    const status = await editor.connection.sendRequest("kafkaLossless/status", { uri: address(orders) });
    expect(status).toMatchObject({ counts: { error: 0, warning: 0, info: 0, hint: 0 } });
  });

  it("keep their fixes", async () => {
    const { editor } = await opened(written(shop));
    const [first] = await editor.pulled(address(orders));
    if (first === undefined) throw new Error("no finding");
    expect((await editor.actions(address(orders), first)).length).toBeGreaterThan(1);
  });

  it("are hidden, or shown as ever, where the setting says so", async () => {
    const hidden = await opened(written(shop), "hidden");
    const shown = await opened(written(shop), "shown");
    const without = await opened(undefined);
    for (const path of Object.keys(shop)) {
      expect(await hidden.editor.pulled(address(path))).toEqual([]);
      expect(await shown.editor.pulled(address(path))).toEqual(await without.editor.pulled(address(path)));
    }
  });

  it("are no more than those: what is new is shown, and the nearest baseline alone counts", async () => {
    const { editor } = await opened(written(shop));
    editor.change(address(orders), `${shop[orders]}delivery.timeout.ms=1000\n`);
    const news = (await editor.pulled(address(orders))).filter(({ severity }) => severity !== 4);
    expect(news.length).toBeGreaterThan(0);
    expect(rulesOf(news)).not.toContain("producer-acks-zero");
    const { editor: nearer, files } = await opened(written(shop));
    files.set(address(`orders/${name}`), written({}));
    nearer.changedOnDisk(address(`orders/${name}`));
    expect(rulesOf((await nearer.pulled(address(orders))).filter(({ severity }) => severity === 1))).toContain(
      "producer-acks-zero",
    );
  });

  it("are followed when the baseline changes, and one that cannot be read hides nothing", async () => {
    const { editor, files } = await opened(undefined);
    const before = await editor.pulled(address(orders));
    files.set(address(name), written(shop));
    editor.changedOnDisk(address(name));
    expect((await editor.pulled(address(orders))).map(({ severity }) => severity)).toEqual(before.map(() => 4));
    files.set(address(name), "{");
    editor.changedOnDisk(address(name));
    expect(await editor.pulled(address(orders))).toEqual(before);
  });
});

describe("a file that is accepted", () => {
  it("is in a new baseline as the command line writes it, and is silent there", async () => {
    const { editor } = await opened(undefined);
    const accepted = await editor.connection.sendRequest<{ baseline: string; text: string }>(accept, {
      uri: address(orders),
    });
    expect(accepted.baseline).toBe(address(name));
    const only = { [orders]: shop[orders] ?? "" };
    expect(accepted.text).toBe(written(only));
    const io = memoryIo({ ...only, [name]: accepted.text });
    expect(run(["check", ".", "--baseline", name, "--fail-on", "info"], io, "0")).toBe(0);
  });

  it("takes the place of what was recorded of it, and of nothing else", async () => {
    const { editor } = await opened(written(shop));
    editor.change(address(orders), "bootstrap.servers=a:9092,b:9092\nacks=1\n");
    const { text } = await editor.connection.sendRequest<{ text: string }>(accept, { uri: address(orders) });
    expect(text).toBe(written({ ...shop, [orders]: editor.text(address(orders)) }));
  });

  it("is not written over what cannot be read, nor for a file of no open folder", async () => {
    const { editor } = await opened("{");
    const asked = async (uri: string) => editor.connection.sendRequest(accept, { uri });
    expect(await asked(address(orders))).toEqual({ baseline: address(name) });
    editor.open("file:///elsewhere/producer.properties", shop[orders] ?? "");
    expect(await asked("file:///elsewhere/producer.properties")).toBeNull();
    expect(await asked("file:///shop/none.properties")).toBeNull();
  });

  it("is offered as an action on the whole file, by kind, as long as something is new", async () => {
    const { editor, files } = await opened(undefined);
    const kind = "source.kafkaLossless.baseline";
    const offers = async (only?: readonly string[]) => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const found = await editor.connection.sendRequest<{ kind: string; command?: unknown }[]>(
        "textDocument/codeAction",
        { textDocument: { uri: address(orders) }, range, context: { diagnostics: [], ...(only && { only }) } },
      );
      return found.filter((one) => one.kind === kind);
    };
    expect(await offers(["source"])).toMatchObject([
      { command: { command: "kafkaLossless.acceptIntoBaseline", arguments: [address(orders)] } },
    ]);
    expect(await offers()).toEqual([]);
    expect(await offers(["quickfix"])).toEqual([]);
    files.set(address(name), written(shop));
    editor.changedOnDisk(address(name));
    await editor.pulled(address(orders));
    expect(await offers(["source"])).toEqual([]);
  });
});
