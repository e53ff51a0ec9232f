/** Reads the arguments of the command line into a command, or into one clear line about what is wrong with them. */
import { parseArgs } from "node:util";
import { parsePin } from "../kafka/version.ts";
import { type Preset, presetOf, presets } from "../lint/preset.ts";
import { projectFileName } from "../project/project-file.ts";
import type { Pins } from "../project/versions.ts";
import { type Safety, type Severity, severities } from "../rules/rule.ts";
import { cliTexts } from "../texts/cli.ts";
import { initTexts } from "../texts/init.ts";
import { type Lang, langOf, langs, type Message, say } from "../texts/text.ts";

/** What `check` and `fix` share. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: "text" | "json";
  readonly pins: Pins;
  readonly profiles: readonly string[] | undefined;
  readonly preset: Preset | undefined;
  /** The project file that holds instead of the nearest. */
  readonly config: string | undefined;
  readonly failOn: Severity | "never";
  readonly stdinName: string | undefined;
  readonly quiet: boolean;
}

export type Command =
  | ({ readonly name: "check" } & CheckOptions)
  | ({ readonly name: "fix"; readonly allowed: ReadonlySet<Safety>; readonly dryRun: boolean } & CheckOptions)
  | ({ readonly name: "effective"; readonly path: string } & CheckOptions)
  | ({ readonly name: "upgrade"; readonly from: string; readonly to: string } & CheckOptions)
  | { readonly name: "explain"; readonly topic: string | undefined; readonly format: "text" | "json" }
  | { readonly name: "init" | "help" | "version" };

export interface Invocation {
  readonly command: Command | { readonly name: "invalid"; readonly message: Message };
  readonly lang: Lang;
  readonly colour: boolean;
}

/** Reads the arguments behind the program's name; `locale` decides where no `--lang` does. */
export function readArgs(args: readonly string[], locale: string | undefined, colour: boolean): Invocation {
  const parsed = tryParse(args);
  const values = "values" in parsed ? parsed.values : {};
  const lang = langs.find((one) => one === values.lang) ?? langOf(locale);
  const command = "values" in parsed ? read(parsed.values, parsed.positionals) : invalid(parsed.error);
  return { command, lang, colour: colour && values["no-color"] !== true };
}

const options = {
  format: { type: "string" },
  "kafka-version": { type: "string" },
  "broker-version": { type: "string" },
  "spring-boot-version": { type: "string" },
  "spring-profile": { type: "string", multiple: true },
  preset: { type: "string" },
  config: { type: "string" },
  "fail-on": { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  lang: { type: "string" },
  quiet: { type: "boolean" },
  "no-color": { type: "boolean" },
  allow: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  list: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function tryParse(args: readonly string[]): Parsed | { readonly error: Message } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const option = /^Unknown option '([^']+)'/.exec(detail)?.[1];
    return {
      error: option === undefined ? say(cliTexts.badOption, { detail }) : say(cliTexts.unknownOption, { option }),
    };
  }
}

function read(values: Parsed["values"], positionals: readonly string[]): Invocation["command"] {
  if (values.version === true) return { name: "version" };
  const [name, ...rest] = positionals;
  if (values.help === true || name === undefined || name === "help") return { name: "help" };
  if (values.lang !== undefined && !langs.some((one) => one === values.lang))
    return oneOf("--lang", values.lang, langs);
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") return oneOf("--format", format, ["text", "json"]);
  switch (name) {
    case "explain":
      if (values.list !== true && rest[0] === undefined) return invalid(say(cliTexts.explainWhat));
      return { name, topic: values.list === true ? undefined : rest[0], format };
    case "init":
      return rest.length === 0 ? { name } : invalid(say(initTexts.noPath, { path: projectFileName }));
    case "effective":
      if (rest.length !== 1) return invalid(say(cliTexts.effectiveWhat));
      return readCheck(name, values, rest, format);
    case "upgrade":
    case "check":
    case "fix":
      return readCheck(name, values, rest, format);
    default:
      return invalid(say(cliTexts.unknownCommand, { name }));
  }
}

function readCheck(
  name: "check" | "fix" | "effective" | "upgrade",
  values: Parsed["values"],
  paths: readonly string[],
  format: "text" | "json",
): Invocation["command"] {
  const failOn = values["fail-on"] ?? "error";
  if (failOn !== "never" && failOn !== "error" && failOn !== "warning" && failOn !== "info") {
    return oneOf("--fail-on", failOn, [...severities.filter((one) => one !== "hint"), "never"]);
  }
  const preset = presetOf(values.preset);
  if (values.preset !== undefined && preset === undefined) return oneOf("--preset", values.preset, presets);
  const kafka = values["kafka-version"];
  const broker = values["broker-version"] ?? kafka;
  const springBoot = values["spring-boot-version"];
  const { from, to } = values;
  for (const version of [kafka, broker, springBoot, from, to]) {
    if (version !== undefined && parsePin(version) === undefined) return invalid(say(cliTexts.badVersion, { version }));
  }
  if (values.stdin === true && values["stdin-filename"] === undefined) return invalid(say(cliTexts.stdinName));
  const shared: CheckOptions = {
    paths: paths.length === 0 ? ["."] : paths,
    format,
    pins: {
      ...(kafka === undefined ? {} : { clients: kafka }),
      ...(broker === undefined ? {} : { broker }),
      ...(springBoot === undefined ? {} : { springBoot }),
    },
    profiles: values["spring-profile"],
    preset,
    config: values.config,
    failOn,
    stdinName: values.stdin === true ? values["stdin-filename"] : undefined,
    quiet: values.quiet === true,
  };
  if (name === "check") return { name, ...shared };
  if (name === "upgrade")
    return from === undefined || to === undefined ? invalid(say(cliTexts.upgradeWhat)) : { name, from, to, ...shared };
  if (name === "effective") return { name, path: paths[0] ?? ".", ...shared };
  const allow = values.allow ?? [];
  const wrong = allow.find((one) => one !== "changes-performance" && one !== "changes-behaviour");
  if (wrong !== undefined) return oneOf("--allow", wrong, ["changes-performance", "changes-behaviour"]);
  return {
    name,
    ...shared,
    allowed: new Set<Safety>(["safe", ...(allow as Safety[])]),
    dryRun: values["dry-run"] === true,
  };
}

function oneOf(option: string, value: string, allowed: readonly string[]): Invocation["command"] {
  return invalid(say(cliTexts.badValue, { option, value, allowed: allowed.join(", ") }));
}

function invalid(message: Message): Invocation["command"] {
  return { name: "invalid", message };
}
