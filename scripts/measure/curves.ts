/** `npm run curves [-- --only WORD]`: what input costs at n, 2n, 4n and 8n of its kind, as a multiple of what parsing it costs. */
import { spawn } from "node:child_process";
import readline from "node:readline";
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
} from "vscode-languageserver-protocol/node";
import { parse } from "../../server/src/analysis/parse.ts";
import { run } from "../../server/src/cli/run.ts";
import { editor, pulls } from "../../test/support/editor.ts";
import { type Files, files, imports, system } from "../../test/support/growing-texts.ts";
import { memoryIo } from "../../test/support/memory-io.ts";

/** How input is worked on. */
type Face = "check" | "check, JSON" | "fix" | "upgrade" | "editor" | "a keystroke";

interface Curve {
  readonly what: string;
  readonly face: Face;
  /** The n of the first column. */
  readonly from: number;
  readonly files: (count: number) => Files;
}

const curve = (what: string, face: Face, from: number, made: Curve["files"]): Curve => ({
  what,
  face,
  from,
  files: made,
});
const curves: readonly Curve[] = [
  curve("files that import the next", "check", 25, imports.chain),
  curve("files that import the next", "editor", 25, imports.chain),
  curve("files that import all", "check", 25, imports.mesh),
  curve("files that import all", "editor", 25, imports.mesh),
  curve("equal keys", "check", 250, files.equalKeys),
  curve("equal keys", "check, JSON", 250, files.equalKeys),
  curve("suppressions that are used", "check", 25, files.suppressions),
  curve("documents with findings", "check", 25, files.topics),
  curve("documents with findings", "fix", 25, files.topics),
  curve("documents with findings", "editor", 25, files.topics),
  curve("documents with a profile each", "check", 10, files.profiles),
  curve("documents with a profile each", "editor", 10, files.profiles),
  curve("documents with a profile each", "fix", 10, files.profiles),
  curve("documents with a profile each", "upgrade", 10, files.profiles),
  curve("documents with a head", "check", 100, files.heads),
  curve("`<` in a value", "check", 12_500, files.brackets),
  curve("elements of a POM in each other", "check", 2_000, files.pom),
  curve("clusters of MirrorMaker", "check", 40, files.clusters),
  curve("clusters of MirrorMaker", "editor", 40, files.clusters),
  curve("sections of a neighbour", "a keystroke", 1_000, files.neighbour),
  curve("characters in one line", "check", 400_000, files.oneLine),
  curve("placeholders in a chain", "check", 500, files.placeholders),
  curve("merges of one map", "check", 250, files.merges),
  curve("anchors, doubling", "check", 3, files.doubling),
  curve("unknown keys", "check", 50, files.unknownKeys),
  curve("unknown keys", "editor", 50, files.unknownKeys),
  curve("bindings of Spring Cloud Stream", "check", 25, files.bindings),
  curve("bindings of Spring Cloud Stream", "editor", 25, files.bindings),
  curve("bindings of Spring Cloud Stream", "fix", 25, files.bindings),
  curve("ConfigMaps", "check", 50, files.configMaps),
  curve("ConfigMaps", "editor", 50, files.configMaps),
  curve("files in a ConfigMap", "check", 50, files.configMap),
  curve("services of Compose", "check", 25, files.services),
  curve("services of Compose", "editor", 25, files.services),
  curve("services of Compose", "fix", 25, files.services),
  curve("variables of a service", "check", 50, files.variables),
  curve("workloads of Kubernetes", "check", 25, files.deployments),
  curve("maps in values of Helm", "check", 25, files.values),
  curve("channels of SmallRye", "check", 25, files.channels),
  curve("channels of SmallRye", "editor", 25, files.channels),
  curve("sinks of Flume", "check", 25, files.sinks),
  curve("producers of Micronaut", "check", 25, files.producers),
  curve("prefixes of one's own", "check", 25, files.prefixes),
  curve("connectors in JSON", "check", 25, files.connectors),
  curve("markers of a template", "check", 100, files.templated),
  curve("unknown keys of librdkafka", "check", 50, files.native),
  curve("programs in a row, with topics", "check", 10, system),
];

/** When a curve has taken so long, in seconds of a clock, its next column is not tried. */
const patience = 60;
const multiples = [1, 2, 4, 8];
const [option, value] = process.argv.slice(2);

void (option === "--one" ? measure(Number(value)) : measureAll(option === "--only" ? value : undefined));

async function measureAll(only = ""): Promise<void> {
  console.log("| what | through | n | n | 2n | 4n | 8n | 8n ÷ n | 8n, s |\n|---|---|---|---|---|---|---|---|---|");
  for (const [index, { what, face, from }] of curves.entries()) {
    if (!`${what} ${face}`.includes(only)) continue;
    const costs = await inItsOwnProcess(index);
    const ratios = costs.map(([ours, parsing]) => ours / parsing);
    const [first] = ratios;
    const growth = first === undefined || ratios.length < 4 ? undefined : (ratios[3] ?? 0) / first;
    const columns = multiples.map((_, i) => ratios[i]?.toFixed(1) ?? "–");
    const last = costs[3]?.[0];
    console.log(
      `| ${[what, face, from, ...columns, growth?.toFixed(2) ?? "–", last === undefined ? "–" : (last / 1_000).toFixed(2)].join(" | ")} |`,
    );
  }
}

/** What a curve costs and what parsing costs at each multiple, in ms, as far as it came. */
function inItsOwnProcess(index: number): Promise<readonly (readonly [number, number])[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [process.argv[1] ?? "", "--one", String(index)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const costs: [number, number][] = [];
    let timer = setTimeout(() => child.kill("SIGKILL"), patience * 1_000);
    readline.createInterface(child.stdout).on("line", (line) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), patience * 1_000);
      costs.push(JSON.parse(line));
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(costs);
    });
  });
}

async function measure(index: number): Promise<void> {
  const subject = curves[index];
  if (subject === undefined) throw new Error(`no curve ${index}`);
  await warmUp(subject);
  for (const multiple of multiples) {
    const made = subject.files(subject.from * multiple);
    const parsing = Math.min(...[1, 2, 3, 4, 5].map(() => costOfParsing(made)));
    const costs: number[] = [];
    for (let turn = 0; turn < 3 && (costs[0] ?? 0) < 10_000; turn++) costs.push(await cost(subject, made));
    process.stdout.write(`${JSON.stringify([Math.min(...costs), parsing])}\n`);
  }
  process.exit(0);
}

/** What has run often costs less: parsing at n is not to look dear because it was the first. */
async function warmUp(subject: Curve): Promise<void> {
  const made = subject.files(subject.from);
  const until = performance.now() + 1_000;
  while (performance.now() < until) {
    await cost(subject, made);
    for (let i = 0; i < 5; i++) costOfParsing(made);
  }
}

function costOfParsing(made: Files): number {
  const before = process.cpuUsage();
  for (const [uri, text] of Object.entries(made)) parse({ uri, text });
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** In ms of processor time; starting the face is not part of it. */
async function cost({ face }: Curve, made: Files): Promise<number> {
  if (face === "editor" || face === "a keystroke") return costInEditor(face, made);
  const io = memoryIo(made);
  const args = {
    check: ["check", "."],
    "check, JSON": ["check", ".", "--format", "json"],
    fix: ["fix", ".", "--dry-run", "--allow", "changes-performance", "--allow", "changes-behaviour"],
    upgrade: ["upgrade", ".", "--from", "2.8", "--to", "4.0"],
  }[face];
  const before = process.cpuUsage();
  run(args, io, "0");
  return since(before);
}

/** Opens the first file and asks what an editor asks, in the middle; or changes it ten times. */
async function costInEditor(face: "editor" | "a keystroke", made: Files): Promise<number> {
  const root = "file:///project/";
  const onDisk = new Map(Object.entries(made).map(([name, text]) => [root + name, text]));
  const it = await editor({ capabilities: pulls, folders: [root], files: onDisk });
  const [[uri, text] = ["", ""]] = onDisk;
  const lines = text.split("\n");
  const line = lines.length >> 1;
  const position = { line, character: (lines[line] ?? "").length >> 1 };
  const at = { textDocument: { uri }, position };
  const range = { start: { line, character: 0 }, end: position };
  if (face === "a keystroke") it.open(uri, text, "yaml");
  if (face === "a keystroke") await it.pulled(uri);
  const before = process.cpuUsage();
  if (face === "editor") {
    it.open(uri, text, uri.endsWith("properties") ? "properties" : "yaml");
    await it.pulled(uri);
    await it.connection.sendRequest(HoverRequest.type, at);
    await it.connection.sendRequest(CompletionRequest.type, at);
    await it.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    await it.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    await it.lenses(uri);
  } else
    for (let i = 0; i < 10; i++) {
      it.change(uri, `${text}# ${i}\n`);
      await it.pulled(uri);
    }
  const took = since(before);
  await it.end();
  return took;
}
