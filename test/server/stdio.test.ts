/** The built server as a process of its own: it introduces itself over standard input and output, and ends when told to. */
import { spawn, spawnSync } from "node:child_process";
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
  ShowMessageNotification,
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

it.skipIf(process.platform === "win32")(
  "waits for no pipe beside a file, and tells of a neighbour that is longer than a string",
  async () => {
    const project = path.join(folder, "neighbours");
    fs.mkdirSync(project);
    for (const name of ["application-pipe.yml", "pipe.yml", ".kafka-lossless.yaml", "pom.xml"])
      spawnSync("mkfifo", [path.join(project, name)]);
    const long = path.join(project, "application-long.yml");
    fs.writeFileSync(long, "spring.kafka.producer.retries: 0\n");
    fs.truncateSync(long, 700_000_000);
    const { connection, died, published, end } = run();
    const told = new Promise<string>((resolve) => {
      connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
    });
    const introduction = connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: `file://${project}/`,
      capabilities: {},
    });
    await Promise.race([introduction, died]);
    await connection.sendNotification(InitializedNotification.type, {});
    const uri = `file://${project}/application.yml`;
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri,
        languageId: "yaml",
        version: 1,
        text: "spring.kafka.producer.acks: 0\nspring.config.import: pipe.yml\n",
      },
    });
    expect((await Promise.race([published, died])).diagnostics.map((one) => one.code)).toContain("producer-acks-zero");
    expect(await Promise.race([told, died])).toBe(
      "Kafka Lossless does not judge application-long.yml: it is longer than 4 MB.",
    );
    await end();
  },
  30_000,
);

/** What a server process prints and how it ends, given a line of a shell in which "$server" starts it. */
function inShell(line: string, env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = spawnSync("bash", ["-c", `server() { "$node" "$built" "$@"; }; ${line}`], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", node: process.execPath, built, ...env },
    timeout: 20_000,
  });
  return { stdout, stderr };
}

it.skipIf(process.platform === "win32")("says how it is used where nobody says how to speak with it", () => {
  const { stdout, stderr } = inShell("server; echo $?");
  expect([stdout, stderr.split("\n")[0], stderr.split("\n").at(-2)]).toEqual([
    "2\n",
    "Usage: kafka-lossless-language-server --stdio",
    "kafka-lossless-language-server: It was not said how to speak with the server: give --stdio or --node-ipc.",
  ]);
  expect(inShell("server --node-ipc; echo $?")).toMatchObject({
    stdout: "2\n",
    stderr: expect.stringMatching(/^kafka-lossless-language-server: --node-ipc needs a parent process.*\n$/),
  });
  expect(inShell("server --help", { LC_ALL: "zh_CN.UTF-8" }).stdout).toMatch(/^用法：/);
  expect(inShell("server --version").stdout).toBe("1.2.3\n");
});

/** How a server ends by itself that is sent these bytes and whose input stays open. */
async function sent(bytes: string, output: "pipe" | number = "pipe") {
  const server = spawn(process.execPath, [built, "--stdio"], {
    stdio: ["pipe", output, "pipe"],
    env: { ...process.env, LC_ALL: "C" },
  });
  let stderr = "";
  server.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  server.stdin?.write(bytes);
  const code = await new Promise<number | null>((resolve) => server.on("close", resolve));
  return { code, stderr };
}

it("ends with one sentence where it cannot read on", async () => {
  expect(await sent("Content-Length: -5\r\n\r\n{}")).toEqual({
    code: 2,
    stderr:
      "kafka-lossless-language-server: What comes in is not the Language Server Protocol: `Content-Length: -5` is no number of bytes. The server ends, because it cannot know where the next message begins.\n",
  });
}, 30_000);

it.skipIf(!fs.existsSync("/dev/full"))(
  "ends with one sentence where its answers go nowhere",
  async () => {
    const body = '{"jsonrpc":"2.0","id":1,"method":"x"}';
    const full = fs.openSync("/dev/full", "w");
    expect(await sent(`Content-Length: ${body.length}\r\n\r\n${body}`, full)).toEqual({
      code: 2,
      stderr:
        "kafka-lossless-language-server: Nobody reads what the server answers (ENOSPC: no space left on device, write). The server ends.\n",
    });
    fs.closeSync(full);
  },
  30_000,
);
