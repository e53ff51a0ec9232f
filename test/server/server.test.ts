/** The language server over a real connection. */
import { afterEach, describe, expect, it } from "vitest";
import {
  CancellationTokenSource,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver-protocol/node";
import { producerAcksZero } from "../../server/src/rules/producer-acks-zero.ts";
import { producerRetriesZero } from "../../server/src/rules/producer-retries-zero.ts";
import { defineRule } from "../../server/src/rules/rule.ts";
import { type Editor, type EditorOptions, editor, pulls, pushes } from "../support/editor.ts";

const uri = "file:///project/src/main/resources/producer.properties";
const bad = "bootstrap.servers=kafka:9092\nacks=0\n";
const rules = [producerAcksZero, producerRetriesZero];

const started: Editor[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.end();
});

async function start(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor({ rules, ...options });
  started.push(one);
  return one;
}

function rulesOf(diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] {
  return diagnostics.map((one) => one.code);
}

describe("introduction", () => {
  it("offers what it has; pulling only to those who pull", async () => {
    const push = await start();
    expect(push.introduction.serverInfo).toEqual({ name: "kafka-lossless", version: "0.0.0-test" });
    expect(push.introduction.capabilities).toMatchObject({
      hoverProvider: true,
      documentSymbolProvider: true,
      positionEncoding: "utf-16",
    });
    expect(push.introduction.capabilities.diagnosticProvider).toBeUndefined();
    const pull = await start({ capabilities: pulls });
    expect(pull.introduction.capabilities.diagnosticProvider).toMatchObject({ identifier: "kafka-lossless" });
  });
});

describe("diagnostics", () => {
  it("are pushed, and go when the text is mended", async () => {
    const it = await start();
    it.open(uri, bad);
    const [found, ...others] = await it.pushed(uri);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "producer-acks-zero",
      source: "kafka-lossless",
      severity: 1,
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 6 } },
      codeDescription: { href: expect.stringContaining("producer-acks-zero.md") },
    });
    it.change(uri, bad.replace("acks=0", "acks=all"));
    expect(await it.pushed(uri)).toEqual([]);
  });

  it("are pulled, and nothing is pushed then", async () => {
    const it = await start({ capabilities: pulls });
    it.open(uri, bad);
    expect(rulesOf(await it.pulled(uri))).toEqual(["producer-acks-zero"]);
    it.change(uri, bad.replace("acks=0", "acks=all"));
    expect(await it.pulled(uri)).toEqual([]);
    it.close(uri);
    expect(await it.pulled(uri)).toEqual([]);
    expect(it.published).toEqual([]);
  });

  it("count in UTF-16 units, with CRLF and characters beyond the basic plane", async () => {
    const it = await start();
    const text =
      "# 消息 😀\r\nspring:\r\n  kafka:\r\n    client-id: 😀x\r\n    producer: { client-id: 😀, acks: 0 }\r\n";
    const yaml = "file:///project/application.yml";
    it.open(yaml, text, "yaml");
    const [found] = await it.pushed(yaml);
    const column = "    producer: { client-id: 😀, acks: ".length;
    expect(found?.range).toEqual({ start: { line: 4, character: column }, end: { line: 4, character: column + 1 } });
  });

  it("say nothing of files without Kafka, of unknown languages, and of other versions of a file", async () => {
    const it = await start();
    it.open("file:///a/messages.properties", "hello=world\n");
    it.open("untitled:Untitled-1", "just some text", "plaintext");
    it.open("git:/project/producer.properties?ref", bad);
    it.open("file:///a/data.bin", "\u0000\u0001\uFFFF{{{", "somelang");
    it.close("git:/project/producer.properties?ref");
    it.open(uri, bad);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
    expect(it.published.filter((one) => one.diagnostics.length > 0).map((one) => one.uri)).toEqual([uri]);
    expect(it.published.map((one) => one.uri)).not.toContain("git:/project/producer.properties?ref");
    expect(await it.hover("git:/project/producer.properties?ref", { line: 1, character: 1 })).toBeNull();
    expect(await it.hover("file:///never/opened.properties", { line: 1, character: 1 })).toBeNull();
    expect(await it.complete("file:///a/messages.properties", { line: 1, character: 0 })).toEqual([]);
    expect(await it.symbols("file:///a/messages.properties")).toEqual([]);
    expect(it.log).toEqual([]);
  });

  it("follow a rename: the old name is cleared, the new one judged", async () => {
    const it = await start();
    it.open(uri, "retries=0\nlinger.ms=1\nbatch.size=1\n");
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-retries-zero"]);
    it.close(uri);
    const renamed = "file:///project/src/main/resources/application.properties";
    it.open(renamed, "retries=0\nlinger.ms=1\nbatch.size=1\n");
    expect(await it.pushed(renamed)).toEqual([]);
    expect(it.published.findLast((one) => one.uri === uri)?.diagnostics).toEqual([]);
    it.open(uri, bad);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
  });

  it("leave out what the client cannot show", async () => {
    const related = defineRule({
      ...producerAcksZero,
      *check(producer) {
        const acks = producer.written("acks");
        const servers = producer.written("bootstrap.servers");
        if (acks !== undefined && servers !== undefined)
          yield { at: acks, related: [servers], message: { text: { en: "x", "zh-cn": "x" }, args: {} } };
      },
    });
    const full = await start({ rules: [related] });
    full.open(uri, bad);
    expect((await full.pushed(uri))[0]?.relatedInformation?.[0]?.location).toMatchObject({
      uri,
      range: { start: { line: 0 } },
    });
    const bare = await start({ rules: [related], capabilities: {} });
    bare.open(uri, bad);
    const [found] = await bare.pushed(uri);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty("relatedInformation");
    expect(found).not.toHaveProperty("codeDescription");
  });
});

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
});

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
    ]);
    expect(actions[0]?.diagnostics).toEqual([diagnostic]);
    expect(await it.actions(uri, diagnostic, ["refactor"])).toEqual([]);
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

  it("symbols nest", async () => {
    const it = await start();
    it.open(uri, bad);
    expect(await it.symbols(uri)).toMatchObject([
      { name: "producer", children: [{ name: "bootstrap.servers" }, { name: "acks" }] },
    ]);
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

describe("when we are wrong", () => {
  const throwing = defineRule({
    ...producerAcksZero,
    id: "throws",
    // biome-ignore lint/correctness/useYield: it throws before it can say anything
    *check(producer) {
      throw new TypeError(`cannot make sense of ${producer.written("ssl.key.password")?.entry.value}`);
    },
  });

  it("a rule that throws is told once, without what the file says, and the others go on", async () => {
    const it = await start({ rules: [throwing, producerAcksZero] });
    it.open(uri, `${bad}ssl.key.password=hunter2\n`);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
    it.change(uri, `${bad}ssl.key.password=hunter2\nlinger.ms=1\n`);
    expect(rulesOf(await it.pushed(uri))).toEqual(["producer-acks-zero"]);
    await it.symbols(uri);
    expect(it.log).toHaveLength(1);
    expect(it.log[0]).toMatch(/^rule throws failed: TypeError\n\s+at /);
    expect(it.log.join()).not.toContain("hunter2");
  });
});

describe("secrets", () => {
  const secret = "hunter2";
  it.each([
    [
      uri,
      [
        "bootstrap.servers=a:1",
        "acks=0",
        `ssl.key.password=${secret}`,
        `ssl.key.password=\\u${secret}`,
        `sasl.jaas.config=${secret} \${X:${secret}}`,
        `sasl.oauthbearer.client.credentials.client.secret=${secret}`,
        `my.api.key=${secret}`,
        "",
      ],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    ssl:", `      key-store-password: *${secret}`, "    producer:", "      acks: 0"],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    ssl:", `      key-password: !${secret} x`, "    producer:", "      acks: 0"],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    producer:", "      acks: 0", "      ssl:", `        key-password: "${secret}`],
    ],
  ])("stay in the file: %s", async (file, text) => {
    const { rules: all } = await import("../../server/src/rules/index.ts");
    const it = await start({ rules: all });
    it.open(file, text.join("\n"), file.endsWith("yml") ? "yaml" : "properties");
    const diagnostics = await it.pushed(file);
    expect(diagnostics).not.toEqual([]);
    const said: unknown[] = [diagnostics, await it.symbols(file)];
    for (const one of diagnostics) said.push((await it.actions(file, one)).map(({ title }) => title));
    for (const [line] of text.entries()) {
      for (const character of [0, 5, 20, 30])
        said.push(await it.hover(file, { line, character }), await it.complete(file, { line, character }));
    }
    expect(said.map((one) => JSON.stringify(one)).filter((one) => one.includes("hunt"))).toEqual([]);
    expect(it.log).toEqual([]);
  });
});

/** Waits until a message has come; the suite's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 5));
}
