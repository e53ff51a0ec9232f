/** The tools that agents are offered: each is a run of the command line, and what of its output is shown. */
import * as z from "zod";
import { mcpTexts } from "../texts/mcp.ts";
import type { Lang } from "../texts/text.ts";
import { blocks, diffParts, editParts, listParts, type Parts, settingParts, verdictParts } from "./parts.ts";

/** What a tool asks the command line. */
export interface Plan {
  /** Command and options, without language and paths. */
  readonly args: readonly string[];
  /** Files and folders as the agent named them; `undefined` where the command takes none. */
  readonly paths?: readonly string[] | "all";
  /** A text instead, with its path. */
  readonly input?: { readonly name: string; readonly text: string };
  readonly parts: Parts;
}

/** One tool, its arguments still unread. */
export interface Tool {
  readonly name: keyof typeof mcpTexts.tools;
  readonly input: z.ZodObject;
  /** What to run for arguments that `input` took; `undefined` where they contradict each other. */
  readonly plan: (given: unknown) => Plan | undefined;
}

/** All tools, described in one language. */
export function toolsIn(lang: Lang): readonly Tool[] {
  const { inputs } = mcpTexts;
  const about = <T extends z.ZodType>(type: T, name: keyof typeof inputs): T => type.describe(inputs[name][lang]);
  const path = z.string().min(1).max(4096);
  const skip = about(z.int().min(0).max(100_000).optional(), "skip");
  const release = z.string().regex(/^\d+\.\d+(\.\d+)?$/);
  const judged = {
    kafkaVersion: about(release.optional(), "kafkaVersion"),
    profiles: about(z.array(z.string().min(1)).max(20).optional(), "profiles"),
  };
  const files = { paths: about(z.array(path).min(1).max(200).optional(), "paths") };
  const given = {
    ...files,
    text: about(z.string().max(2_000_000).optional(), "text"),
    name: about(path.optional(), "name"),
  };
  const preset = { preset: about(z.enum(["critical", "standard", "tolerant"]).optional(), "preset") };
  const quiet = { quiet: about(z.boolean().optional(), "quiet") };

  return [
    tool("check", { ...given, ...judged, ...preset, ...quiet, skip }, (asked) =>
      withSubject(asked, {
        args: ["check", "--format", "agent", ...never, ...options(asked), ...(asked.quiet === true ? ["--quiet"] : [])],
        parts: blocks,
      }),
    ),
    tool("explain", { topic: about(z.string().min(1).max(200).optional(), "topic"), skip }, ({ topic }) =>
      topic === undefined
        ? { args: ["explain", "--list", "--format", "json"], parts: listParts }
        : { args: ["explain", "--", topic], parts: blocks },
    ),
    tool(
      "effective",
      { path: about(path, "path"), ...judged, settings: about(z.array(path).max(100).optional(), "settings"), skip },
      (asked) => ({
        args: ["effective", ...(asked.settings === undefined ? [] : json), ...options(asked)],
        paths: [asked.path],
        parts: asked.settings === undefined ? blocks : settingParts(asked.settings),
      }),
    ),
    tool("verdict", { ...given, ...judged, ...preset, skip }, (asked) =>
      withSubject(asked, { args: ["check", ...json, ...never, ...options(asked)], parts: verdictParts }),
    ),
    tool(
      "fixes",
      {
        ...given,
        ...judged,
        ...preset,
        allow: about(
          z
            .array(z.enum(["changes-performance", "changes-behaviour"]))
            .max(2)
            .optional(),
          "allow",
        ),
        as: about(z.enum(["patch", "edits"]).optional(), "as"),
        skip,
      },
      (asked) => {
        const allow = asked.allow ?? [];
        return withSubject(
          asked,
          asked.as === "edits"
            ? { args: ["check", ...json, ...never, ...options(asked)], parts: editParts(allow) }
            : {
                args: ["fix", "--dry-run", ...allow.flatMap((one) => ["--allow", one]), ...options(asked)],
                parts: diffParts,
              },
        );
      },
    ),
    tool("upgrade", { from: about(release, "from"), to: about(release, "to"), ...files, skip }, (asked) => ({
      args: ["upgrade", "--from", asked.from, "--to", asked.to],
      paths: asked.paths ?? "all",
      parts: blocks,
    })),
    tool(
      "map",
      { ...files, ...judged, format: about(z.enum(["text", "mermaid", "json"]).optional(), "format"), skip },
      (asked) => ({
        args: ["map", "--format", asked.format ?? "text", ...options(asked)],
        paths: asked.paths ?? "all",
        parts: blocks,
      }),
    ),
  ];
}

const json = ["--format", "json"];
const never = ["--fail-on", "never"];

/** An agent that misspells an argument is told: it would believe an answer to another question. */
function tool<const S extends z.core.$ZodLooseShape>(
  name: Tool["name"],
  shape: S,
  plan: (asked: z.output<z.ZodObject<S, z.core.$strict>>) => Plan | undefined,
): Tool {
  const input = z.strictObject(shape);
  return { name, input, plan: (given) => plan(input.parse(given)) };
}

interface Judged {
  readonly kafkaVersion?: string | undefined;
  readonly profiles?: readonly string[] | undefined;
  readonly preset?: string | undefined;
}

function options({ kafkaVersion, profiles = [], preset }: Judged): readonly string[] {
  return [
    ...(kafkaVersion === undefined ? [] : [`--kafka-version=${kafkaVersion}`]),
    ...profiles.map((one) => `--spring-profile=${one}`),
    ...(preset === undefined ? [] : [`--preset=${preset}`]),
  ];
}

interface Subject {
  readonly paths?: readonly string[] | undefined;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
}

/** Files, or one text with its name. */
function withSubject({ paths, text, name }: Subject, plan: Plan): Plan | undefined {
  if (text === undefined && name === undefined) return { ...plan, paths: paths ?? "all" };
  return text === undefined || name === undefined || paths !== undefined
    ? undefined
    : { ...plan, input: { name, text } };
}
