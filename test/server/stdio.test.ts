/** The built server as a process of its own: it introduces itself over standard input and output, and ends when told to. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  DefinitionRequest,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
} from "vscode-languageserver-protocol/node";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
const built = path.join(folder, "server.cjs");

beforeAll(async () => {
  await build({
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    entryPoints: ["server/src/main-node.ts"],
    outfile: built,
    define: { buildVersion: '"1.2.3"' },
    logLevel: "error",
  });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A server of its own process, and the way it ends. */
function run() {
  const server = spawn(process.execPath, [built, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const errors: string[] = [];
  server.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
  // A server that dies early would leave every question open.
  const died = ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${errors.join("")}`)));
  died.catch(() => undefined);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  connection.listen();
  const end = async (): Promise<void> => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
    expect(errors.join("")).toBe("");
    connection.dispose();
  };
  return { connection, died, published, end };
}

it("speaks over --stdio, finds what is wrong, and ends with 0 after shutdown and exit", async () => {
  const { connection, died, published, end } = run();
  const introduction = connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  const { serverInfo } = await Promise.race([introduction, died]);
  expect(serverInfo).toEqual({ name: "kafka-lossless", version: "1.2.3" });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = "file:///project/producer.properties";
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "properties", version: 1, text: "bootstrap.servers=kafka:9092\nacks=0\n" },
  });
  expect((await Promise.race([published, died])).diagnostics.map((one) => one.code)).toContain("producer-acks-zero");
  await end();
}, 30_000);

it("knows files by one address, whatever their folders are called", async () => {
  const project = path.join(folder, "订单 (1)!");
  fs.mkdirSync(project);
  fs.writeFileSync(path.join(project, "application-a (2).yml"), "spring.kafka.producer.acks: 0\n");
  const { connection, died, published, end } = run();
  const address = `file://${folder}/%E8%AE%A2%E5%8D%95%20%281%29%21/`;
  const introduction = connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: address,
    capabilities: {},
  });
  await Promise.race([introduction, died]);
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = `${address}application.yml`;
  const text = "spring.kafka.producer.acks: all\n";
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  await Promise.race([published, died]);
  const position = { line: 0, character: 30 };
  const found = await connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  expect(found).toMatchObject([{ uri: `${address}application-a%20%282%29.yml` }]);
  await end();
}, 30_000);
