/** What the language server costs as a process of its own. */
import { spawnSync } from "node:child_process";
import type { NamedText } from "../../test/support/example-texts.ts";
import { parsing } from "./bench-judging.ts";
import type { Peers } from "./peers.ts";
import { node, run, type Server, serve } from "./processes.ts";
import { compared, type Row, type Rows, ratioOf } from "./ratios.ts";
import { brokerFile, manifests, smallService, springProfiles, springService } from "./texts.ts";

const own = ["dist/server.js"];
const folder = "file:///bench/";

/** Nothing is fetched. */
const settings = { schemaStore: { enable: false } };

/** The lines of the table about it. */
export function serverRows(peers: Peers | undefined): Rows {
  const yaml = peers?.yamlServer;
  return {
    "start to first findings, 12 lines": () =>
      compared({ against: "`node -e 0`", limit: 1.8, turns: 15 }, startOf(own), bare),
    ...(yaml && {
      "start to first findings, 12 lines; theirs": () =>
        compared({ against: "yaml-language-server" }, startOf(own), startOf(yaml)),
    }),
    "idle server, memory": idle,
    ...edits("application.yml, 12 lines", smallService, "group-id: o", { yaml }),
    ...edits("application.yml, 1,000 lines", springService(1_000), "retries: 0", { yaml, limit: 1.5 }),
    ...edits("application.yml, 10,000 lines", springService(10_000), "retries: 0", { yaml, limit: 1.5 }),
    ...edits("the same in a line that is not Kafka's", springService(10_000), "attempts: 1", { limit: 1.5 }),
    ...edits("10,000 lines in 20 documents", springProfiles(10_000, 20), "retries: 0", { limit: 1.5 }),
    ...edits("Kubernetes, 10,000 lines in 312 documents", manifests(10_000), "replicas: 1", { limit: 1.5 }),
    ...edits("server.properties, 10,000 lines", brokerFile(10_000), "replicas=1", {}),
    "opening application.yml, 10,000 lines": () => opening(springService(10_000)),
    ...questions(springService(10_000)),
    "memory after 2,000 edits": () => edited(2_000),
    "memory of 500 open files": () => manyOpen(500),
  };
}

/** The processor time of a whole run that does nothing. */
function bare(): number {
  return run(["-e", "0"]).processor;
}

function startOf(args: readonly string[]): () => Promise<number> {
  return async () => {
    const server = await opened(args, smallService);
    const { userCPUTime, systemCPUTime } = await server.used();
    server.end();
    return (userCPUTime + systemCPUTime) / 1_000;
  };
}

/** A server that has judged one text. */
async function opened(args: readonly string[], { uri, text }: NamedText): Promise<Server> {
  const server = await serve(args, settings);
  await server.open(folder + uri, text);
  return server;
}

async function idle(): Promise<Row> {
  const server = await opened(own, smallService);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { rss } = await server.used();
  server.end();
  const bareOne = spawnSync(node, ["-e", "console.log(process.memoryUsage.rss())"], { encoding: "utf8" });
  return ratioOf(rss / 2 ** 20, Number(bareOne.stdout) / 2 ** 20, { against: "`node -e 0`", limit: 1.6, unit: "MB" });
}

/** Digits are typed over the last character of `mark`, one after the other. */
function edits(
  name: string,
  text: NamedText,
  mark: string,
  { yaml, limit }: { readonly yaml?: readonly string[] | undefined; readonly limit?: number },
): Rows {
  const against = "parsing by npm yaml";
  // As warm as an editor's server is after a minute.
  const warmUps = text.text.length < 100_000 ? 60 : 6;
  const measure = { against, ...(limit === undefined ? {} : { limit }), turns: 9, warmUps };
  const at = text.text.indexOf(mark) + mark.length - 1;
  return {
    [`an edit: ${name}`]: async () => {
      const server = await opened(own, text);
      const row = await compared(measure, typing(server, text, at), parsing(text));
      server.end();
      return row;
    },
    ...(yaml && {
      [`an edit: ${name}; theirs`]: async () => {
        const [server, other] = [await opened(own, text), await opened(yaml, text)];
        const row = await compared(
          { against: "yaml-language-server" },
          typing(server, text, at),
          typing(other, text, at),
        );
        server.end();
        other.end();
        return row;
      },
    }),
  };
}

function typing(server: Server, { uri }: NamedText, at: number): () => Promise<number> {
  let turn = 0;
  return () => server.cost(() => server.type(folder + uri, at, String(++turn % 10)));
}

/** In a server that has seen twelve lines, against parsing in a process that has parsed twelve. */
async function opening(text: NamedText): Promise<Row> {
  const program = `const { parseAllDocuments } = require("yaml"); const [small, large] = JSON.parse(require("fs").readFileSync(0, "utf8")); parseAllDocuments(small); const before = process.cpuUsage(); parseAllDocuments(large); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const input = JSON.stringify([smallService.text, text.text]);
  return compared(
    { against: "parsing by npm yaml in a new process", limit: 3 },
    async () => {
      const server = await opened(own, smallService);
      const time = await server.cost(() => server.open(`${folder}other/${text.uri}`, text.text));
      server.end();
      return time;
    },
    () => Number(spawnSync(node, ["-e", program], { input, encoding: "utf8" }).stdout),
  );
}

/** What an editor asks at one place of a large file; an edit lies before each question. */
function questions(text: NamedText): Rows {
  const uri = folder + text.uri;
  const line = text.text.split("\n").findIndex((one) => one.includes("acks: 1"));
  const position = { line, character: 12 };
  const textDocument = { uri };
  const asked = (method: string, params: object): (() => Promise<Row>) => {
    return async () => {
      const server = await opened(own, text);
      const type = typing(server, text, text.text.indexOf("retries: 0") + 9);
      const row = await compared(
        { against: "parsing by npm yaml", turns: 3 },
        async () => {
          await type();
          return server.cost(() => server.request(method, params));
        },
        parsing(text),
      );
      server.end();
      return row;
    };
  };
  return {
    "hover, 10,000 lines": asked("textDocument/hover", { textDocument, position }),
    "completion, 10,000 lines": asked("textDocument/completion", { textDocument, position }),
    "code actions, 10,000 lines": asked("textDocument/codeAction", {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    }),
  };
}

async function edited(count: number): Promise<Row> {
  const text = smallService;
  const server = await serve(["--expose-gc", ...own], settings);
  await server.open(folder + text.uri, text.text);
  const at = text.text.indexOf("group-id: o") + 10;
  const type = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await server.type(folder + text.uri, at, String(i % 10));
  };
  await type(200);
  const before = (await server.used()).heap;
  await type(count);
  const after = (await server.used()).heap;
  server.end();
  return ratioOf(after / 2 ** 20, before / 2 ** 20, { against: "after 200 edits", limit: 1.1, unit: "MB" });
}

async function manyOpen(count: number): Promise<Row> {
  const text = springService(50);
  const server = await serve(["--expose-gc", ...own], settings);
  const heaps: number[] = [];
  for (let i = 0; i < count; i++) {
    await server.open(`${folder}service-${i}/${text.uri}`, text.text);
    if (i === count / 2 - 1 || i === count - 1 || i === 0) heaps.push((await server.used()).heap);
  }
  server.end();
  const [first = 0, half = 0, all = 0] = heaps;
  return ratioOf((all - first) / 2 ** 20, (half - first) / 2 ** 20, {
    against: `${count / 2} open files`,
    limit: 2.1,
    unit: "MB",
  });
}
