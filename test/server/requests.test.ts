/** Hover, code actions, completion, symbols and code lenses over a real connection. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver-protocol/node";
import { pushes } from "../support/editor.ts";
import { bad, start, until, uri } from "../support/server.ts";

describe("requests", () => {
  it("hover answers Markdown with the range it explains", async () => {
    const it = await start();
    it.open(uri, bad);
    const hover = await it.hover(uri, { line: 1, character: 1 });
    expect(hover).toMatchObject({
      contents: { kind: "markdown" },
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    });
    expect(JSON.stringify(hover?.contents)).toContain("No acknowledgement is awaited");
    expect(await it.hover(uri, { line: 2, character: 0 })).toBeNull();
  });

  it.each([
    ["with versions", pushes],
    ["without", {}],
  ])("code actions are edits that end the finding (%s)", async (_, capabilities) => {
    const it = await start({ capabilities });
    it.open(uri, bad.replaceAll("\n", "\r\n"));
    const [diagnostic] = await it.pushed(uri);
    if (diagnostic === undefined) throw new Error("no diagnostic");
    const actions = await it.actions(uri, diagnostic);
    expect(actions.map((one) => [one.kind, one.isPreferred])).toEqual([
      ["quickfix", true],
      ["quickfix", false],
      ["quickfix", false],
      ["refactor.rewrite.kafkaLossless.reliable", undefined],
    ]);
    expect(actions[0]?.diagnostics).toEqual([diagnostic]);
    expect(await it.actions(uri, diagnostic, ["refactor.extract"])).toEqual([]);
    expect(await it.actions(uri, diagnostic, ["quickfix"])).toHaveLength(3);
    if (actions[0] !== undefined) it.apply(actions[0]);
    expect(it.text(uri)).toBe("bootstrap.servers=kafka:9092\r\nacks=all\r\n");
    expect(await it.pushed(uri)).toEqual([]);
  });

  it("an ignore action silences", async () => {
    const it = await start();
    it.open(uri, bad);
    const [diagnostic] = await it.pushed(uri);
    if (diagnostic === undefined) throw new Error("no diagnostic");
    const ignore = (await it.actions(uri, diagnostic)).find((one) => one.title.includes("here"));
    if (ignore !== undefined) it.apply(ignore);
    expect(it.text(uri)).toContain("# kafka-lossless-ignore producer-acks-zero -- ");
    expect(await it.pushed(uri)).toEqual([]);
  });

  it("completion answers text edits in order", async () => {
    const it = await start();
    it.open(uri, `${bad}retries=\n`);
    const items = await it.complete(uri, { line: 1, character: 6 });
    expect(
      items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map((one) => one.label),
    ).toEqual(["all", "1", "0", "-1"]);
    expect(items[0]?.textEdit).toEqual({
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
      newText: "all",
    });
    expect(items[0]).not.toHaveProperty("insertTextMode");
    const asIs = await start({
      capabilities: {
        textDocument: { completion: { completionItem: { insertTextModeSupport: { valueSet: [1, 2] } } } },
      },
    });
    asIs.open("file:///a/application.yml", "spring:\n  kafka:\n    ", "yaml");
    expect((await asIs.complete("file:///a/application.yml", { line: 2, character: 4 }))[0]).toMatchObject({
      insertTextMode: 1,
    });
  });

  it("completion strikes through what a release has lost, where the editor shows it", async () => {
    const tagSupport = { valueSet: [1 as const] };
    const it = await start({ capabilities: { textDocument: { completion: { completionItem: { tagSupport } } } } });
    const plain = await start();
    const text = `# kafka-lossless: kafka=4.0\n${bad}`;
    const lost = async (one: typeof it): Promise<unknown> => {
      one.open(uri, text);
      const items = await one.complete(uri, { line: 3, character: 0 });
      return items.find(({ label }) => label === "auto.include.jmx.reporter");
    };
    expect(await lost(it)).toMatchObject({ tags: [1] });
    expect(await lost(plain)).not.toHaveProperty("tags");
  });

  it("symbols nest", async () => {
    const it = await start();
    it.open(uri, bad);
    expect(await it.symbols(uri)).toMatchObject([
      { name: "producer", children: [{ name: "bootstrap.servers" }, { name: "acks" }] },
    ]);
  });

  it("completion says beside a value what it means, to clients that show that", async () => {
    const labelDetailsSupport = true;
    for (const completionItem of [{ labelDetailsSupport }, {}]) {
      const it = await start({ capabilities: { textDocument: { completion: { completionItem } } } });
      it.open(uri, "bootstrap.servers=kafka:9092\nacks=\n");
      const proposals = await it.complete(uri, { line: 1, character: 5 });
      expect(proposals.find(({ label }) => label === "0")?.labelDetails?.description).toBe(
        "labelDetailsSupport" in completionItem ? "No acknowledgement is awaited" : undefined,
      );
    }
  });

  it("leads a Chinese reader to the Chinese part of a rule's page", async () => {
    const it = await start({ locale: "zh-cn", options: { pages: "file:///pages" } });
    it.open(uri, bad);
    const [found] = await it.pushed(uri);
    expect(found?.codeDescription?.href).toBe("file:///pages/producer-acks-zero.md#producer-acks-zero-1");
    const page = fs.readFileSync("docs/rules/producer-acks-zero.md", "utf8");
    const [, chinese = ""] = page.split("\n# producer-acks-zero\n");
    expect(chinese).toMatch(/^## \p{Script=Han}*acks=0：/mu);
  });

  it("lenses say what a component guarantees, until somebody switches them off", async () => {
    let settings: unknown = {};
    const it = await start({
      settings: () => settings,
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    });
    it.open(uri, bad);
    expect(await it.lenses(uri)).toEqual(["Producer · at most once · 1 way to lose messages"]);
    await until(() => it.lensesRefreshed() > 0);
    const before = it.lensesRefreshed();
    settings = { codeLens: { enabled: false } };
    it.configured(null);
    await until(() => it.lensesRefreshed() > before);
    expect(await it.lenses(uri)).toEqual([]);
  });

  it("speak Chinese to a Chinese editor", async () => {
    const it = await start({ locale: "zh-cn" });
    it.open(uri, bad);
    const [diagnostic] = await it.pushed(uri);
    expect(diagnostic?.message).toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(await it.hover(uri, { line: 1, character: 1 }))).toContain("不等待任何确认");
    if (diagnostic === undefined) throw new Error("no diagnostic");
    for (const action of await it.actions(uri, diagnostic)) expect(action.title).toMatch(/\p{Script=Han}/u);
    expect((await it.complete(uri, { line: 1, character: 6 }))[0]?.documentation).toMatchObject({
      value: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  it("that are cancelled end at once, and the server lives on", async () => {
    const it = await start();
    it.open(uri, bad);
    const cancel = new CancellationTokenSource();
    const asked = it.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri }, position: { line: 1, character: 1 } },
      cancel.token,
    );
    cancel.cancel();
    const outcome = await asked.then(
      () => "answered",
      (error: unknown) => (error instanceof ResponseError ? error.code : "failed"),
    );
    expect(outcome).toBe(LSPErrorCodes.RequestCancelled);
    expect(await it.hover(uri, { line: 1, character: 1 })).not.toBeNull();
    expect(it.log).toEqual([]);
  });
});
