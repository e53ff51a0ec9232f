/** Whatever a client asks about odd texts: every range lies in the text, tokens stand in order, and no secret is told. */
import { expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  type Range,
  ReferencesRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rules } from "../../server/src/rules/index.ts";
import { pulls } from "../support/editor.ts";
import { start } from "../support/server.ts";

const secret = "hunter2";
const texts: readonly (readonly [string, string, string])[] = [
  ["file:///p/%E8%AE%A2%E5%8D%95%20x/producer.properties", "properties", ""],
  [
    "file:///p/a.properties",
    "properties",
    `\uFEFFbootstrap.servers=a:1\r\nacks=0\r\nclient.id=😀😀\r\nsasl.jaas.config=\${X:${secret}} ${secret}\\\r\n  ${secret}\r\nssl.key.password=${secret}\r\nretries=\\\r\n  0\r\n`,
  ],
  ["untitled:Untitled-1", "properties", "bootstrap.servers=a:1\nacks=0\n"],
  [
    "file:///c%3A/Users/x%20y/application.yml",
    "yaml",
    `# 😀 region\nspring.kafka:\n  producer.acks: \${😀a:\${orders.acks:0}}\n  consumer: {group-id: '😀', auto-offset-reset: latest, enable-auto-commit: true}\n  ssl.key-store-password: \${pw.x:${secret}}\n  properties:\n    sasl.jaas.config: >\n      ${secret} \${X}\n      ${secret}\norders.acks: 1\n`,
  ],
  [
    "file:///p/x/application.properties",
    "properties",
    "spring.kafka.producer.acks=\\\r\n  ${a:\\\r\n b}\nspring.kafka.consumer.enable-auto-commit=\\u0074rue\na=0\nspring.config.import=optional:file:./x.properties\n\tspring.kafka.producer.retries\t=\t0 \\\\\n",
  ],
];

it.each(texts)(
  "%s",
  async (uri, languageId, text) => {
    const textDocument = { uri };
    const document = TextDocument.create(uri, languageId, 1, text);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
    const it = await start({ rules, capabilities: pulls, folders: ["file:///p"], files: new Map() });
    const ask = it.connection;
    it.open(uri, text, languageId);
    const ranges: Range[] = [];
    const diagnostics = await it.pulled(uri);
    const lenses = (await ask.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    const links = (await ask.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
    const symbols = await it.symbols(uri);
    const hints = await ask.sendRequest(InlayHintRequest.type, { textDocument, range: whole });
    const component = await ask.sendRequest<string | null>("kafkaLossless/componentAt", {
      textDocument,
      position: whole.start,
    });
    const said: unknown[] = [diagnostics, lenses, links, symbols, hints];
    said.push(await ask.sendRequest("kafkaLossless/effective", { uri }));
    if (component !== null) said.push(await ask.sendRequest("kafkaLossless/explanation", { uri, component }));
    ranges.push(...[...diagnostics, ...lenses, ...links, ...symbols].map(({ range }) => range));

    for (const { startLine, endLine } of (await ask.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? []) {
      expect(startLine).toBeLessThan(endLine);
      expect(endLine).toBeLessThan(document.lineCount);
    }
    const { data = [] } = (await ask.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? {};
    let [line, character, end] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(i);
      [line, character, end] = down > 0 ? [line + down, right, 0] : [line, character + right, end];
      expect(character).toBeGreaterThanOrEqual(end);
      end = character + length;
      ranges.push({ start: { line, character }, end: { line, character: end } });
    }

    for (let offset = 0; offset <= text.length; offset += 2) {
      const position = document.positionAt(offset);
      const hover = await it.hover(uri, position);
      const found = await it.complete(uri, position);
      const context = { includeDeclaration: true };
      const places = [
        (await ask.sendRequest(DefinitionRequest.type, { textDocument, position })) ?? [],
        (await ask.sendRequest(ReferencesRequest.type, { textDocument, position, context })) ?? [],
      ].flat();
      const range = { start: position, end: position };
      const actions = await ask.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [] },
      });
      said.push(
        hover,
        found,
        (actions ?? []).map(({ title }) => title),
      );
      if (hover?.range !== undefined) ranges.push(hover.range);
      for (const place of places) if ("range" in place && place.uri === uri) ranges.push(place.range);
      const selections = await ask.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] });
      for (let one: SelectionRange | undefined = selections?.[0]; one !== undefined; one = one.parent) {
        ranges.push(one.range);
        expect(isWithin(document, one.range, one.parent?.range ?? whole)).toBe(true);
      }
      for (const { textEdit } of found) {
        if (textEdit === undefined || !("range" in textEdit)) throw new Error("a proposal without a range");
        expect(textEdit.range.start.line).toBe(textEdit.range.end.line);
        expect(isWithin(document, range, textEdit.range)).toBe(true);
        ranges.push(textEdit.range);
      }
    }
    const wrong = ranges.filter((range) => !isWithin(document, range, whole) || splits(document, range));
    expect(wrong).toEqual([]);
    expect(JSON.stringify(said)).not.toContain(secret.slice(0, 4));
    expect(it.log).toEqual([]);
  },
  30_000,
);

/** Strictly by the text: a position behind the end of a line is none. */
function isWithin(document: TextDocument, inner: Range, outer: Range): boolean {
  const [start, end] = [document.offsetAt(inner.start), document.offsetAt(inner.end)];
  const isExact = [inner.start, inner.end].every((one) => {
    const again = document.positionAt(document.offsetAt(one));
    return again.line === one.line && again.character === one.character;
  });
  return isExact && start <= end && start >= document.offsetAt(outer.start) && end <= document.offsetAt(outer.end);
}

/** Half a character is no place. */
function splits(document: TextDocument, { start, end }: Range): boolean {
  return [start, end].some((one) => /^[\uDC00-\uDFFF]/.test(document.getText().slice(document.offsetAt(one))));
}
