/** Whatever an editor asks over a real connection: no secret is answered, wherever it stands and in whatever form. */
import { describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  InlayHintRequest,
  ReferencesRequest,
} from "vscode-languageserver-protocol/node";
import { rules } from "../../server/src/rules/index.ts";
import { type Editor, pulls } from "../support/editor.ts";
import { plant } from "../support/planted.ts";
import { start } from "../support/server.ts";

const { files, secrets } = plant();
const root = "file:///project/";
const disk = new Map(Object.entries(files).map(([path, text]) => [root + path, text]));

describe.each(["en", "zh-cn"])("%s", (locale) => {
  it("is searched in every answer", async () => {
    const it = await start({ rules, locale, files: disk, folders: [root], capabilities: pulls, options });
    const leaks = new Map<string, string>();
    let answers = 0;
    let length = 0;
    const search = (asked: string, answer: unknown): void => {
      const said = JSON.stringify(answer ?? null);
      answers++;
      length += said.length;
      for (const [secret] of said.matchAll(/hunter\d{4}/g))
        if (!leaks.has(secret))
          leaks.set(
            secret,
            `${asked}: ${said.slice(Math.max(0, said.indexOf(secret) - 100), said.indexOf(secret) + 30)}`,
          );
    };
    for (const [uri, text] of disk) {
      it.open(uri, text, languageOf(uri));
      for await (const [asked, answer] of answersAbout(it, uri, text)) search(`${uri} ${asked}`, answer);
      it.close(uri);
    }
    search("log", it.log);
    search("published", it.published);
    expect([...leaks.values()]).toEqual([]);
    expect([secrets.length > 500, answers > 3_000, length > 1_000_000]).toEqual([true, true, true]);
  }, 400_000);
});

const options = { effective: true, explanation: true, showsStatus: true, pictures: "light" };

/** All that can be asked of a document, and of each line at its key, in its value and at its end. */
async function* answersAbout(it: Editor, uri: string, text: string): AsyncGenerator<readonly [string, unknown]> {
  const ask = it.connection;
  const textDocument = { uri };
  const lines = text.split("\n");
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  yield ["diagnostics", await it.pulled(uri)];
  yield ["symbols", await it.symbols(uri)];
  yield ["lenses", await ask.sendRequest(CodeLensRequest.type, { textDocument })];
  yield ["links", await ask.sendRequest(DocumentLinkRequest.type, { textDocument })];
  yield ["hints", await ask.sendRequest(InlayHintRequest.type, { textDocument, range: whole })];
  yield ["status", await ask.sendRequest("kafkaLossless/status", { uri })];
  yield ["effective", await ask.sendRequest("kafkaLossless/effective", { uri })];
  const context = { diagnostics: [] };
  // What an edit writes is the file's own text.
  const actions = await ask.sendRequest(CodeActionRequest.type, { textDocument, range: whole, context });
  yield ["actions", (actions ?? []).map(({ title }) => title)];
  const components = new Set<string>();
  for (const [line, { length }] of lines.entries()) {
    for (const character of [Math.min(2, length), Math.max(0, length - 3)]) {
      const position = { line, character };
      const at = `${line}:${character}`;
      yield [`hover ${at}`, await it.hover(uri, position)];
      const component = await ask.sendRequest<string | null>("kafkaLossless/componentAt", { textDocument, position });
      if (component !== null) components.add(component);
    }
    if (line % 5 > 0) continue;
    const position = { line, character: length };
    yield [`completion ${line}`, await it.complete(uri, position)];
    yield [`definition ${line}`, await ask.sendRequest(DefinitionRequest.type, { textDocument, position })];
    const references = { textDocument, position, context: { includeDeclaration: true } };
    yield [`references ${line}`, await ask.sendRequest(ReferencesRequest.type, references)];
  }
  for (const component of components)
    yield ["explanation", await ask.sendRequest("kafkaLossless/explanation", { uri, component })];
}

function languageOf(uri: string): string {
  return /\.ya?ml$/.test(uri) ? "yaml" : uri.endsWith(".json") ? "json" : "properties";
}
