/** Packs the npm package, installs it into an empty folder, and uses it from there on each Node that is at hand. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "yaml";

const root = process.cwd();
const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
execFileSync(process.execPath, ["scripts/package-npm.mjs"], { stdio: "inherit" });

const strict = ["--strict", "--noUncheckedIndexedAccess", "--noEmit", "--module", "nodenext", "--target", "es2022"];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-npm-"));
let passed = 0;
let failed = 0;
try {
  fs.writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  const packed = path.join(root, "dist", `kafka-lossless-${version}.tgz`);
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", packed], { cwd: folder });
  const installed = fs.readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  await check("nothing but the package is installed", () => same(installed, ["kafka-lossless"]));
  writeSamples();
  await check("the types hold for import and require, under the strictest options", () => {
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const compile = (...files) => [tsc, ...strict, ...files];
    run(process.execPath, compile("typed.mts", "typed.cts"));
    const { stdout } = run(process.execPath, compile("wrong.mts"), { status: 1 });
    same(/error (TS\d+)/.exec(stdout)?.[1], "TS2322");
  });
  await check("the GitHub Action installs it and checks with it", () => {
    const { steps } = parse(fs.readFileSync(path.join(root, "action.yml"), "utf8")).runs;
    const env = {
      ...process.env,
      npm_config_offline: "true",
      GITHUB_ACTION_PATH: root,
      RUNNER_TEMP: path.join(folder, "temp"),
      KAFKA_LOSSLESS_VERSION: `file:${packed}`,
      KAFKA_LOSSLESS_PATHS: "conf",
    };
    const outcomes = steps.map((step) => spawnSync("bash", ["-eo", "pipefail", "-c", step.run], { cwd: folder, env }));
    same(
      outcomes.map(({ status }) => status),
      [0, 1],
    );
    same(/title=([\w-]+)/.exec(String(outcomes[1]?.stdout))?.[1], "producer-acks-zero");
  });
  for (const { name, node } of nodes()) await tryOut(name, node);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function tryOut(name, node) {
  const bin = (command) => path.join(folder, "node_modules/.bin", command);
  await check(`${name}: the command line`, () => {
    same(run(node, [bin("kafka-lossless"), "--version"]).stdout.trim(), version);
    const { stdout } = run(node, [bin("kafka-lossless"), "check", "--format", "json", "conf"], { status: 1 });
    const found = JSON.parse(stdout).files.flatMap((file) => file.findings.map(({ rule }) => `${file.path} ${rule}`));
    same(found, ["conf/producer.properties producer-acks-zero"]);
    run(node, [bin("kafka-lossless"), "check", "nowhere"], { status: 2 });
  });
  await check(`${name}: the server for agents`, () => {
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "0" } };
    const messages = [
      { jsonrpc: "2.0", id: 1, method: "initialize", params },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: 2, method: "tools/list" },
    ];
    const input = messages.map((one) => `${JSON.stringify(one)}\n`).join("");
    const { stdout } = run(node, [bin("kafka-lossless"), "mcp", "conf"], { input });
    const [introduced, listed] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).result);
    same(introduced.serverInfo, { name: "kafka-lossless", version });
    same(listed.tools[0].name, "check");
  });
  await check(`${name}: the engine, imported and required`, () => {
    same(run(node, ["use.mjs"]).stdout.trim(), "producer-acks-zero");
    same(run(node, ["use.cjs"]).stdout.trim(), "producer-acks-zero");
  });
  await check(`${name}: the language server`, async () => {
    const info = await introduction(node, bin("kafka-lossless-language-server"));
    same(info, { name: "kafka-lossless", version });
  });
}

/** What the server says of itself when it is asked to begin. */
async function introduction(node, server) {
  const params = { processId: null, rootUri: null, capabilities: {} };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  const child = spawn(node, [server, "--stdio"], { cwd: folder, timeout: 60_000 });
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  let answer = "";
  for await (const part of child.stdout) {
    answer += part;
    const info = /"serverInfo":(\{[^}]*\})/.exec(answer)?.[1];
    if (info === undefined) continue;
    child.kill();
    return JSON.parse(info);
  }
  throw new Error(`no answer but ${answer}`);
}

function writeSamples() {
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  const use = `const document = parse({ uri: "producer.properties", text: "bootstrap.servers=kafka:9092\\nacks=0\\n" });
const { findings } = analyze([document], { preset: "critical" });
if (!findings.every(({ messages }) => messages.every((message) => render(message, "zh-cn") !== ""))) throw new Error("silent");
`;
  const print = `${use}console.log(findings.map(({ rule }) => rule).join());\n`;
  write("conf/producer.properties", "bootstrap.servers=kafka:9092\nacks=0\n");
  write("use.mjs", `import { analyze, parse, render } from "kafka-lossless";\n${print}`);
  write("use.cjs", `const { analyze, parse, render } = require("kafka-lossless");\n${print}`);
  const typed = `import { analyze, type Finding, parse, render, type Severity } from "kafka-lossless";
${use}const first: Finding | undefined = findings[0];
export const severity: Severity = first?.severity ?? "hint";
`;
  write("typed.mts", typed);
  write("typed.cts", typed);
  write("wrong.mts", typed.replace('"hint"', '"fatal"'));
}

/** Node 20, 22 and 24, as far as the machine or the npm registry has them. */
function nodes() {
  const here = (process.env.PATH ?? "").split(path.delimiter).map((one) => path.join(one, "node"));
  const found = new Map();
  for (const node of [process.execPath, ...here]) {
    const major = /^v(\d+)/.exec(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout ?? "")?.[1];
    if (major !== undefined && !found.has(major)) found.set(major, node);
  }
  return ["20", "22", "24"].flatMap((major) => {
    const name = `Node ${major}`;
    const known = found.get(major) ?? fromRegistry(major);
    if (known === undefined) console.log(`- ${name}: skipped, because neither the machine nor the npm registry has it`);
    return known === undefined ? [] : [{ name, node: known }];
  });
}

function fromRegistry(major) {
  const given = ["--yes", "--package", `node@${major}`, "node", "--print", "process.execPath"];
  const { status, stdout } = spawnSync("npx", given, { cwd: folder, encoding: "utf8", timeout: 120_000 });
  const node = stdout?.trim() ?? "";
  return status === 0 && fs.existsSync(node) ? node : undefined;
}

function run(command, args, { status = 0, input = "" } = {}) {
  const result = spawnSync(command, args, { cwd: folder, encoding: "utf8", input, timeout: 60_000 });
  if (result.status !== status) throw new Error(`exit code ${result.status}\n${result.stdout}${result.stderr}`);
  return result;
}

function same(actual, expected) {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${found} instead of ${wanted}`);
}

async function check(what, fn) {
  try {
    await fn();
    passed++;
    console.log(`✓ ${what}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${what}: ${error instanceof Error ? error.message : error}`);
  }
}
