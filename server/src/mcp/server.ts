/** The server for agents: tools over the Model Context Protocol, confined to the folders of the client or of the person who started it. */
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  inputRequired,
  inputResponse,
  McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { productName } from "../product.ts";
import { drawn } from "../texts/drawn.ts";
import { mcpTexts } from "../texts/mcp.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import { bounded } from "./bounded.ts";
import { type Disk, type Ground, groundOf, pathOn, wholeGround } from "./ground.ts";
import { type Plan, toolsIn } from "./tools.ts";

/** What a run of the command line printed; `refused` where it was given up. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string } | { readonly refused: Message };

export interface RunOptions {
  /** The working folder; that of the server where there is none. */
  readonly cwd: string | undefined;
  readonly input: string;
  /** Aborted when the client no longer waits. */
  readonly signal: AbortSignal;
}

/** What the server needs of the world. */
export interface World extends Disk {
  readonly version: string;
  readonly lang: Lang;
  /** The folders of the person who started it, absolute; used where the client names none of its own. */
  readonly folders: readonly string[];
  /** The path that a `file:` address names; `undefined` for any other address. */
  pathOf(address: string): string | undefined;
  /** Runs the command line; `input` is what it reads from standard input. */
  run(args: readonly string[], options: RunOptions): Promise<Ran>;
}

/** A server for one connection. */
export function createServer(world: World): McpServer {
  const { version, lang } = world;
  const server = new McpServer({ name: productName, version }, { instructions: mcpTexts.instructions[lang] });
  for (const tool of toolsIn(lang)) {
    const { title, about } = mcpTexts.tools[tool.name];
    server.registerTool(
      tool.name,
      {
        title: title[lang],
        description: about[lang],
        inputSchema: tool.input,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      async (given, context) => {
        const plan = tool.plan(given);
        if (plan === undefined) return failure(say(mcpTexts.textAlone), lang);
        const folders = plan.paths === undefined && plan.input === undefined ? [] : foldersOf(context, server, world);
        return folders === "ask"
          ? inputRequired({ inputRequests: { [rootsKey]: inputRequired.listRoots() } })
          : answer(plan, folders, skipOf(given), context.mcpReq.signal, world);
      },
    );
  }
  return server;
}

const rootsKey = "roots";

/** The folders of the client where it can say them; `ask` where it has not said them yet. */
function foldersOf({ mcpReq }: ServerContext, { server }: McpServer, world: World): readonly string[] | "ask" {
  const envelope: Readonly<Record<string, unknown>> = mcpReq.envelope ?? {};
  const declared = envelope[CLIENT_CAPABILITIES_META_KEY] ?? server.getClientCapabilities();
  if (!isObject(declared) || declared["roots"] === undefined) return world.folders;
  if (mcpReq.inputResponses === undefined) return "ask";
  const told = inputResponse(mcpReq.inputResponses, rootsKey);
  const roots: readonly unknown[] = told.kind === "roots" ? told.roots : [];
  return roots.flatMap((root) =>
    isObject(root) && typeof root["uri"] === "string" ? (world.pathOf(root["uri"]) ?? []) : [],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

async function answer(
  plan: Plan,
  folders: readonly string[],
  skip: number,
  signal: AbortSignal,
  world: World,
): Promise<CallToolResult> {
  const { lang } = world;
  const ground = groundOf(folders, world);
  const subject = subjectOf(plan, ground, world);
  if ("text" in subject) return failure(subject, lang);
  const [command = "", ...options] = plan.args;
  const args = [command, `--lang=${lang}`, ...subject.options, ...options, ...subject.paths];
  const ran = await world.run(args, { cwd: ground?.cwd, input: plan.input?.text ?? "", signal });
  return "refused" in ran ? failure(ran.refused, lang) : shown(plan, ran, skip, lang);
}

interface SubjectArgs {
  readonly options: readonly string[];
  readonly paths: readonly string[];
}

/** What is judged, as arguments; a message where it may not be opened. */
function subjectOf({ paths, input }: Plan, ground: Ground | undefined, disk: Disk): SubjectArgs | Message {
  if (paths === undefined && input === undefined) return { options: [], paths: [] };
  if (ground === undefined) return say(mcpTexts.noRoots);
  if (input !== undefined) {
    const name = pathOn(ground, input.name, disk);
    return typeof name === "string" ? { options: ["--stdin", `--stdin-filename=${name}`], paths: [] } : name;
  }
  const found =
    paths === "all" || paths === undefined ? wholeGround(ground) : paths.map((one) => pathOn(ground, one, disk));
  const refused = found.find((one) => typeof one !== "string");
  return refused ?? { options: [], paths: ["--", ...found.filter((one) => typeof one === "string")] };
}

/** What could not be judged comes first; where nothing was, the answer is an error. */
function shown(
  { parts: read }: Plan,
  { code, out, err }: Extract<Ran, { out: string }>,
  skip: number,
  lang: Lang,
): CallToolResult {
  const notes = err.trim();
  if (code === 2 && out.trim() === "") return text(notes, true);
  const { parts, separator } = out.trim() === "" ? { parts: [], separator: "" } : read(out, lang);
  const body = bounded(parts, separator, skip, lang);
  const all = [...(notes === "" ? [] : [bounded([notes], "", 0, lang)]), ...(body === "" ? [] : [body])];
  return text(all.length === 0 ? mcpTexts.nothing[lang] : all.join("\n\n"), false);
}

function skipOf({ skip }: Readonly<Record<string, unknown>>): number {
  return typeof skip === "number" ? skip : 0;
}

function failure(message: Message, lang: Lang): CallToolResult {
  return text(drawn(render(message, lang)), true);
}

function text(said: string, isError: boolean): CallToolResult {
  return { content: [{ type: "text", text: said }], ...(isError ? { isError } : {}) };
}
