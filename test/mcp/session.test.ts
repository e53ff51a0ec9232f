/** The server for agents as a process, spoken to by the protocol's own client: a recorded session, over both generations of the protocol. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentsBundle, withoutAgents } from "../../scripts/apart.mts";
import { expectRecorded } from "../support/update.ts";

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-mcp-")));
const shop = path.join(folder, "shop");
const program = path.join(folder, "cli.js");
const recorded = path.join(import.meta.dirname, "session.out");

const files = {
  "shop/producer.properties": "bootstrap.servers=kafka:9092\n# 订单\nacks=0\nssl.key.password=hunter2\n",
  "shop/src/main/resources/application.yml":
    "spring:\n  kafka:\n    bootstrap-servers: kafka:9092\n    consumer:\n      group-id: orders\n      enable-auto-commit: true\n---\nspring.config.activate.on-profile: prod\nspring.kafka.consumer.auto-offset-reset: latest\n",
  "shop/k8s/topic.yml":
    "apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaTopic\nmetadata: { name: orders, labels: { strimzi.io/cluster: c } }\nspec: { partitions: 3, replicas: 3, config: { min.insync.replicas: 1 } }\n",
  "elsewhere/producer.properties": "acks=0\nssl.key.password=hunter3\n",
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  fs.symlinkSync("../elsewhere/producer.properties", path.join(shop, "linked.properties"));
  const shared: BuildOptions = {
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "node20",
    define: { buildVersion: '"1.2.3"' },
    logLevel: "silent",
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: ["server/src/main-cli.ts"],
      outfile: program,
      plugins: [withoutAgents],
    }),
    build({ ...shared, entryPoints: ["server/src/main-mcp.ts"], outfile: path.join(folder, agentsBundle) }),
  ]);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** What is asked in the session, one after the other. */
const asked: readonly (readonly [tool: string, args: Readonly<Record<string, unknown>>])[] = [
  ["check", {}],
  ["check", { paths: ["producer.properties"], kafkaVersion: "3.9", quiet: true }],
  ["check", { name: "src/main/resources/application-test.yml", text: "spring.kafka.producer.acks: 0\n" }],
  ["explain", { topic: "producer-acks-zero" }],
  ["explain", { topic: "producer-ack-zero" }],
  ["effective", { path: "src/main/resources/application.yml", settings: ["enable.auto.commit", "auto.offset.reset"] }],
  ["verdict", {}],
  ["fixes", { paths: ["producer.properties"] }],
  ["fixes", { allow: ["changes-performance", "changes-behaviour"] }],
  ["fixes", { paths: ["producer.properties"], as: "edits", allow: ["changes-performance"] }],
  ["map", { format: "mermaid" }],
  ["upgrade", { from: "2.8", to: "4.0", paths: ["k8s/topic.yml"] }],
  // Bad input.
  ["check", { path: "producer.properties" }],
  ["check", { paths: "producer.properties" }],
  ["check", { text: "acks=0" }],
  ["check", { paths: ["--write-baseline"] }],
  ["check", { paths: ["nowhere.properties"] }],
  ["check", { paths: ["a\u0000b"] }],
  ["check", { kafkaVersion: "next" }],
  ["effective", { path: "k8s" }],
  ["upgrade", { from: "9.9", to: "2.0", paths: ["k8s/topic.yml"] }],
  ["explain", { topic: "--list" }],
  // Outside of the roots.
  ["check", { paths: ["../elsewhere/producer.properties"] }],
  ["effective", { path: "/etc/passwd" }],
  ["check", { paths: ["linked.properties"] }],
  ["check", { name: "../elsewhere/x.properties", text: "acks=0" }],
  ["delete", {}],
];

async function connected(mode: "legacy" | "auto", roots?: readonly string[]): Promise<Client> {
  const capabilities = roots === undefined ? {} : { roots: {} };
  const client = new Client({ name: "test", version: "0" }, { capabilities, versionNegotiation: { mode } });
  if (roots !== undefined)
    client.setRequestHandler("roots/list", async () => ({ roots: roots.map((uri) => ({ uri })) }));
  const env = { ...process.env, LANG: "C", LC_ALL: "C" } as Record<string, string>;
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, "mcp"], cwd: shop, env, stderr: "pipe" }),
  );
  return client;
}

async function told(client: Client, tool: string, args: Readonly<Record<string, unknown>>): Promise<string> {
  try {
    const { content, isError } = await client.callTool({ name: tool, arguments: args });
    const text = content.map((one) => (one.type === "text" ? one.text : one.type)).join("\n");
    return isError === true ? `error: ${text}` : text;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

it("a session goes as recorded", async () => {
  const client = await connected("legacy", [`file://${shop}`]);
  const { tools } = await client.listTools();
  const listed = tools.map(({ name, title, description, inputSchema: { properties = {} } }) =>
    [`${name}: ${title}`, `  ${description}`, ...Object.entries(properties).map(described)].join("\n"),
  );
  const calls: string[] = [];
  for (const [tool, args] of asked)
    calls.push(`=== ${tool} ${JSON.stringify(args)}\n${await told(client, tool, args)}`);
  const { name, version } = client.getServerVersion() ?? {};
  const session = [`${name} ${version}`, client.getInstructions(), ...listed, ...calls, ""].join("\n\n");
  await client.close();
  expectRecorded(session.replaceAll(shop, "<shop>"), recorded);
  expect(session).not.toContain("hunter");
});

function described([key, value]: readonly [string, unknown]): string {
  return `  ${key}: ${(value as { readonly description: string }).description}`;
}

describe.each(["legacy", "auto"] as const)("over the protocol (%s)", (mode) => {
  it("answers the same", async () => {
    const client = await connected(mode, [`file://${shop}`]);
    const session = fs.readFileSync(recorded, "utf8").replaceAll("<shop>", shop);
    for (const [tool, args] of [asked[1], asked[12], asked[22], asked.at(-1)].flatMap((one) =>
      one === undefined ? [] : [one],
    ))
      expect(session).toContain(`=== ${tool} ${JSON.stringify(args)}\n${await told(client, tool, args)}\n\n`);
    expect((await client.listTools()).tools.length).toBeGreaterThan(0);
    await client.close();
  });

  it("what is cancelled is not answered, and the next call is", async () => {
    const client = await connected(mode, [`file://${shop}`]);
    const stop = new AbortController();
    const waiting = client.callTool({ name: "check", arguments: {} }, { signal: stop.signal });
    const queued = client.callTool({ name: "check", arguments: {} }, { signal: stop.signal });
    stop.abort("no longer needed");
    await expect(Promise.allSettled([waiting, queued])).resolves.toMatchObject([
      { status: "rejected" },
      { status: "rejected" },
    ]);
    expect(await told(client, "check", { paths: ["producer.properties"] })).toContain("producer-acks-zero");
    await client.close();
  });

  it("without roots of the client the working folder is the ground", async () => {
    const client = await connected(mode);
    expect(await told(client, "check", { paths: ["producer.properties"] })).toContain("producer-acks-zero");
    expect(await told(client, "check", { paths: ["../elsewhere"] })).toMatch(/^error: .*is not opened/);
    await client.close();
  });
});

it("ends when its input does, and answers what is no message", () => {
  const lines = [
    "nonsense",
    '{"jsonrpc":"2.0","id":1,"method":"ping"}',
    "{}",
    '{"jsonrpc":"2.0","id":2,"method":"nope"}',
  ];
  const { status, stdout } = spawnSync(process.execPath, [program, "mcp"], {
    cwd: shop,
    encoding: "utf8",
    input: `${lines.join("\n")}\n`,
  });
  expect(status).toBe(0);
  for (const line of stdout
    .trimEnd()
    .split("\n")
    .filter((one) => one !== ""))
    expect(JSON.parse(line)).toHaveProperty("jsonrpc", "2.0");
});

it("a folder that is not there is said to the person who starts it", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, "mcp", "nowhere"], {
    cwd: shop,
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "C" },
  });
  expect([status, stdout, stderr]).toEqual([2, "", "nowhere: there is no folder here.\n"]);
});
