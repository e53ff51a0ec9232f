/** Inlay hints, folding, selection ranges and links over a real connection. */
import { describe, expect, it } from "vitest";
import {
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { start, until } from "../support/server.ts";

const uri = "file:///p/src/main/resources/application.properties";
const text =
  "# kafka-lossless-ignore-file producer-acks-one -- metrics\nspring.kafka.producer.acks=1\nspring.kafka.producer.retries=3\nspring.kafka.consumer.group-id=a\n";
const textDocument = { uri };

describe("the structure of a document", () => {
  it("folds, widens and links", async () => {
    const it = await start();
    it.open(uri, text);
    expect(await it.connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
      { startLine: 1, endLine: 2 },
    ]);
    const positions = [{ line: 1, character: 27 }];
    expect(await it.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })).toMatchObject([
      { range: { end: { line: 1, character: 28 } }, parent: { parent: { range: { end: { line: 2 } }, parent: {} } } },
    ]);
    expect(await it.connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toMatchObject([
      { target: expect.stringMatching(/docs\/rules\/producer-acks-one\.md$/) },
    ]);
    const messages = "file:///p/messages.properties";
    it.open(messages, "# a\n# b\nhello=world\n");
    const foreign = { textDocument: { uri: messages } };
    expect(await it.connection.sendRequest(FoldingRangeRequest.type, foreign)).toBeNull();
  });

  it("links by the command that shows a page, where the editor has it", async () => {
    const it = await start({ options: { pages: "file:///e/docs/rules", showsPages: true } });
    it.open(uri, text);
    const [link] = (await it.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
    const page = encodeURIComponent('["file:///e/docs/rules/producer-acks-one.md"]');
    expect(link?.target).toBe(`command:kafkaLossless.showRule?${page}`);
  });

  it("links a placeholder to the line that fills it in", async () => {
    const it = await start();
    it.open(uri, "spring.kafka.producer.acks=${orders.acks}\n\norders.acks=all\n");
    expect(await it.connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([
      { range: { start: { line: 0, character: 29 }, end: { line: 0, character: 40 } }, target: `${uri}#L3,1` },
    ]);
  });

  it("colours values, each line of one that goes on, and leaves Spring Tools' languages to them", async () => {
    const it = await start();
    const goesOn = "spring.kafka.producer.acks=1\nspring.kafka.consumer.properties[group.protocol]=cons\\\n  umer\n";
    const data = async (): Promise<readonly number[] | undefined> =>
      (await it.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data;
    it.open(uri, goesOn);
    const { tokenTypes } = it.introduction.capabilities.semanticTokensProvider?.legend ?? {};
    const member = tokenTypes?.indexOf("enumMember");
    expect(await data()).toEqual([0, 27, 1, member, 0, 1, 49, 4, member, 0, 1, 2, 4, member, 0]);
    it.close(uri);
    it.open(uri, goesOn, "spring-boot-properties");
    expect(await data()).toEqual([]);
  });

  it("has remarks behind lines, until somebody switches them off", async () => {
    let settings: unknown = {};
    const it = await start({
      settings: () => settings,
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
      files: new Map([[uri.replace(".properties", "-prod.properties"), "spring.kafka.producer.acks=all\n"]]),
    });
    it.open(uri, text);
    await until(() => it.lensesRefreshed() > 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
    expect(await it.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([
      {
        position: { line: 1, character: 28 },
        label: "← overridden in application-prod.properties",
        paddingLeft: true,
      },
    ]);
    const before = it.lensesRefreshed();
    settings = { inlayHints: { enabled: false } };
    it.configured(null);
    await until(() => it.lensesRefreshed() > before);
    expect(await it.connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
  });
});
