/** The server for agents over files in memory: what an agent gets for a call. */
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { absolute } from "../../server/src/cli/place.ts";
import { run } from "../../server/src/cli/run.ts";
import { createServer, type World } from "../../server/src/mcp/server.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { memoryIo } from "./memory-io.ts";

/** What a tool answered. */
export interface Answer {
  readonly text: string;
  readonly isError: boolean;
}

export type Call = (tool: string, args?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The folder in which the files lie. */
export const root = "/home/me/shop";

/** Calls of one connection, and the arguments of all runs. `roots` are the folders that the client names, `folders` those of the person. */
export async function agentOn(
  files: Readonly<Record<string, string>>,
  more: {
    lang?: Lang;
    links?: Readonly<Record<string, string>>;
    roots?: readonly string[];
    folders?: readonly string[];
  } = {},
): Promise<{ call: Call; runs: readonly (readonly string[])[]; close: () => Promise<void> }> {
  const { lang = "en", links = {}, roots, folders = [root] } = more;
  const runs: (readonly string[])[] = [];
  const ioIn = (cwd: string, stdin?: string) =>
    memoryIo(Object.fromEntries(Object.entries(files).map(([path, text]) => [absolute(path, root), text])), {
      cwd,
      links: Object.fromEntries(
        Object.entries(links).map(([path, target]) => [absolute(path, root), absolute(target, root)]),
      ),
      ...(stdin === undefined ? {} : { stdin }),
    });
  const disk = ioIn(root);
  const world: World = {
    version: "0",
    lang,
    folders,
    kindOf: disk.kindOf,
    linkOf: disk.linkOf,
    real: (path) => absolute(disk.real(path), root),
    pathOf: (address) => (address.startsWith("file:///") ? decodeURIComponent(address.slice(7)) : undefined),
    run: async (args, { cwd = "/", input }) => {
      runs.push(args);
      const io = ioIn(cwd, input);
      const code = run(args, io, "0");
      return { code, out: io.stdout(), err: io.stderr() };
    },
  };
  const client = new Client({ name: "test", version: "0" }, { capabilities: roots === undefined ? {} : { roots: {} } });
  if (roots !== undefined)
    client.setRequestHandler("roots/list", async () => ({ roots: roots.map((uri) => ({ uri })) }));
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createServer(world).connect(there);
  await client.connect(here);
  return {
    runs,
    close: () => client.close(),
    async call(name, args = {}) {
      const { content, isError = false } = await client.callTool({ name, arguments: args });
      return { text: content.map((one) => (one.type === "text" ? one.text : `[${one.type}]`)).join("\n"), isError };
    },
  };
}

/** All parts of an answer, however many calls they take. */
export async function wholeAnswer(call: Call, tool: string, args: Readonly<Record<string, unknown>>): Promise<string> {
  const pages: string[] = [];
  for (let skip: number | undefined = 0; skip !== undefined; ) {
    const { text } = await call(tool, { ...args, skip });
    pages.push(text);
    const [, next] = /skip=(\d+)/.exec(text) ?? [];
    skip = next === undefined ? undefined : Number(next);
  }
  return pages.join("\n");
}
