/** Diagnostics over a real connection: pushed and pulled, and what happens when a rule of ours is broken. */
import { describe, expect, it } from "vitest";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import { defineRule, type Report } from "../../server/src/rules/rule.ts";
import { type EditorOptions, pulls } from "../support/editor.ts";
import { bad, rulesOf, start, uri } from "../support/server.ts";

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

  it("know the open folders: what lies above them says nothing", async () => {
    const replication = defineRule({ ...producerAcksZero, aboutReplication: true });
    const below = "file:///home/test/project/producer.properties";
    const severityWith = async (open: Pick<EditorOptions, "folders" | "rootUri">): Promise<unknown> => {
      const it = await start({ rules: [replication], ...open });
      it.open(below, bad);
      return (await it.pushed(below))[0]?.severity;
    };
    expect(await severityWith({ folders: [] })).toBe(4);
    expect(await severityWith({ folders: ["file:///home/test/project"] })).toBe(1);
    expect(await severityWith({ rootUri: "file:///home/test/project" })).toBe(1);
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

describe("when we are wrong", () => {
  const throwing = defineRule({
    ...producerAcksZero,
    id: "throws",
    check: (producer): Iterable<Report> => {
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
