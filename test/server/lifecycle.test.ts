/** A client that keeps to no order: each message is answered as the protocol has it, and the server goes on. */
import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { createConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { ordered } from "../../server/src/lsp/lifecycle.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { until } from "../support/server.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Sends bodies, whatever they are, and waits for as many answers. */
function client() {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const writer = new StreamMessageWriter(toClient);
  const connection = createConnection(ordered(new StreamMessageReader(toServer), writer), writer);
  startServer(connection, { version: "0" });
  ends.push(() => connection.dispose());
  const answers: unknown[] = [];
  new StreamMessageReader(toClient).listen((message) => {
    if ("id" in message) answers.push(message);
  });
  return async (body: unknown, isAnswered = true): Promise<unknown> => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const before = answers.length;
    toServer.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    if (isAnswered) await until(() => answers.length > before);
    return answers.at(-1);
  };
}

const uri = "file:///project/producer.properties";
const hover = { method: "textDocument/hover", params: { textDocument: { uri }, position: { line: 1, character: 5 } } };
const initialize = { method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };
const open = {
  method: "textDocument/didOpen",
  params: { textDocument: { uri, languageId: "properties", version: 1, text: "bootstrap.servers=a:1\nacks=0\n" } },
};
const asked = (id: number, what: object): object => ({ jsonrpc: "2.0", id, ...what });
const told = (what: object): object => ({ jsonrpc: "2.0", ...what });

describe("a client without order", () => {
  it("is told that nothing may be asked before initialize, and what it tells is not taken", async () => {
    const send = client();
    expect(await send(asked(1, hover))).toMatchObject({ id: 1, error: { code: -32002 } });
    await send(told(open), false);
    expect(await send(asked(2, initialize))).toMatchObject({ id: 2, result: { capabilities: {} } });
    expect(await send(asked(3, hover))).toMatchObject({ id: 3, result: null });
    await send(told(open), false);
    expect(await send(asked(4, hover))).toMatchObject({ id: 4, result: { contents: {} } });
  });

  it("introduces itself once, and asks nothing after shutdown", async () => {
    const send = client();
    await send(asked(1, initialize));
    expect(await send(asked(2, initialize))).toMatchObject({ id: 2, error: { code: -32600 } });
    expect(await send(asked(3, { method: "shutdown" }))).toMatchObject({ id: 3, result: null });
    expect(await send(asked(4, hover))).toMatchObject({ id: 4, error: { code: -32600 } });
    expect(await send(asked(5, { method: "shutdown" }))).toMatchObject({ id: 5, error: { code: -32600 } });
  });

  it("tells nothing any more after shutdown but that it goes", async () => {
    const toServer = new PassThrough();
    const passed: string[] = [];
    const reader = ordered(new StreamMessageReader(toServer), new StreamMessageWriter(new PassThrough()));
    reader.listen((message) => void ("method" in message && passed.push(String(message.method))));
    for (const one of [asked(1, initialize), asked(2, { method: "shutdown" }), told(open), told({ method: "exit" })]) {
      const body = JSON.stringify(one);
      toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    await until(() => passed.includes("exit"));
    expect(passed).toEqual(["initialize", "shutdown", "exit"]);
    expect(reader.hasEnded()).toBe(true);
  });

  it("is told what is no JSON and what is no message, and goes on", async () => {
    const send = client();
    expect(await send("{{{")).toMatchObject({ id: null, error: { code: -32700 } });
    expect(await send("")).toMatchObject({ id: null, error: { code: -32700 } });
    for (const body of [[], 1, null, "text", {}, { method: 1, id: 1 }, { method: "initialize", id: null }])
      expect(await send(JSON.stringify(body))).toMatchObject({ id: null, error: { code: -32600 } });
    expect(await send(asked(1, initialize))).toMatchObject({ id: 1, result: {} });
  });
});
