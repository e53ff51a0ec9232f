/** Definition and references over a real connection, into files that are open and files that are not. */
import { expect, it } from "vitest";
import { DefinitionRequest, ReferencesRequest } from "vscode-languageserver-protocol/node";
import { start } from "../support/server.ts";

const folder = "file:///project/src/main/resources/";
const base = `${folder}application.yml`;
const prod = `${folder}application-prod.yml`;
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;
const at = (uri: string, line: number) => ({
  uri,
  range: { start: { line, character: 6 }, end: { line, character: 10 } },
});

it("leads to files on the disk and to what is being edited", async () => {
  const it = await start({ files: new Map([[base, `# orders\n${producer("acks: all")}`]]) });
  it.open(prod, producer("acks: 1"), "yaml");
  const asked = { textDocument: { uri: prod }, position: { line: 3, character: 8 } };
  expect(await it.connection.sendRequest(DefinitionRequest.type, asked)).toEqual([at(base, 4)]);
  const context = { includeDeclaration: true };
  expect(await it.connection.sendRequest(ReferencesRequest.type, { ...asked, context })).toEqual([
    at(base, 4),
    at(prod, 3),
  ]);
  it.open(base, producer("acks: all"), "yaml");
  expect(await it.connection.sendRequest(DefinitionRequest.type, asked)).toEqual([at(base, 3)]);
  const nowhere = { textDocument: { uri: `${folder}unknown.yml` }, position: { line: 0, character: 0 } };
  expect(await it.connection.sendRequest(DefinitionRequest.type, nowhere)).toEqual([]);
});
