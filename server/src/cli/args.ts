/** Reads the arguments of the command line into a command, or into one clear line about what is wrong with them. */
import { parseArgs } from "node:util";
import { nameIndex } from "../kafka/near-name.ts";
import { parsePin } from "../kafka/version.ts";
import { type Preset, presetOf, presets } from "../lint/preset.ts";
import { projectFileName } from "../project/project-file.ts";
import type { Pins } from "../project/versions.ts";
import { type Safety, type Severity, severities } from "../rules/rule.ts";
import { cliTexts } from "../texts/cli.ts";
import { initTexts } from "../texts/init.ts";
import { type Lang, langOf, langs, type Message, say } from "../texts/text.ts";
import { type CommandName, commands, optionNames, options, optionsOf } from "./options.ts";

/** How a report of `check` can look; every command knows the first two. */
export const reportFormats = ["text", "json", "sarif", "github", "gitlab", "junit", "agent"] as const;
export type ReportFormat = (typeof reportFormats)[number];
export const mapFormats = ["text", "json", "mermaid", "svg"] as const;
export type Format = ReportFormat | (typeof mapFormats)[number];
const formats: readonly Format[] = [...reportFormats, ...mapFormats];

/** What `check` and `fix` share. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly pins: Pins;
  readonly profiles: readonly string[] | undefined;
  readonly preset: Preset | undefined;
  /** The project file that holds instead of the nearest. */
  readonly config: string | undefined;
  readonly failOn: Severity | "never";
  readonly stdinName: string | undefined;
  readonly quiet: boolean;
}

/** What `check` alone takes. */
export interface ReportOptions extends CheckOptions {
  readonly format: ReportFormat;
  /** The file of findings that do not count. */
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
}

export type Command =
  | ({ readonly name: "check" } & ReportOptions)
  | ({ readonly name: "fix"; readonly allowed: ReadonlySet<Safety>; readonly dryRun: boolean } & CheckOptions)
  | ({ readonly name: "effective"; readonly path: string } & CheckOptions)
  | ({ readonly name: "upgrade"; readonly from: string; readonly to: string } & CheckOptions)
  | ({ readonly name: "map" } & CheckOptions)
  | { readonly name: "explain"; readonly topic: string | undefined; readonly format: Format }
  | { readonly name: "mcp"; readonly folders: readonly string[] }
  | { readonly name: "help"; readonly about: CommandName | undefined }
  | { readonly name: "init" | "version" };

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

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function tryParse(args: readonly string[]): Parsed | { readonly error: Message } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    return { error: refusal(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)) };
  }
}

/** What Node says about an option, in our words. */
function refusal(detail: string): Message {
  const [, written] = /^Unknown option '([^']+)'/.exec(detail) ?? [];
  if (written !== undefined) {
    const near = nearest(written, optionNames);
    return near === undefined
      ? say(cliTexts.unknownOption, { option: written })
      : say(cliTexts.unknownOptionNear, { option: written, near: `--${near}` });
  }
  const [, option, problem] = /^Option '(?:-\w, )?(--[a-z-]+)[^']*' (.*)/.exec(detail) ?? [];
  if (option === undefined || problem === undefined) return say(cliTexts.badOption, { detail });
  return say(/does not take/.test(problem) ? cliTexts.takesNoValue : cliTexts.needsValue, { option });
}

function read(values: Parsed["values"], positionals: readonly string[]): Invocation["command"] {
  if (values.version === true) return { name: "version" };
  const [first, ...others] = positionals;
  const asksHelp = values.help === true || first === undefined || first === "help";
  const [written, ...rest] = first === "help" ? others : positionals;
  const name = commands.find((one) => one === written);
  if (written !== undefined && name === undefined) return invalid(unknownCommand(written));
  if (values.lang !== undefined && !langs.some((one) => one === values.lang))
    return oneOf("--lang", values.lang, langs);
  if (asksHelp || name === undefined) return { name: "help", about: name };
  const taken = optionsOf(name);
  const idle = optionNames.find((one) => values[one] !== undefined && !taken.includes(one));
  if (idle !== undefined) return invalid(say(cliTexts.notTaken, { command: name, option: `--${idle}` }));
  const format = formats.find((one) => one === (values.format ?? "text"));
  const known = formatsOf(name);
  if (format === undefined || !known.includes(format)) return oneOf("--format", values.format ?? "", known);
  switch (name) {
    case "explain":
      if (values.list !== true && rest[0] === undefined) return invalid(say(cliTexts.explainWhat));
      return { name, topic: values.list === true ? undefined : rest[0], format };
    case "init":
      return rest.length === 0 ? { name } : invalid(say(initTexts.noPath, { path: projectFileName }));
    case "mcp":
      return { name, folders: rest };
    case "effective":
      if (rest.length !== 1) return invalid(say(cliTexts.effectiveWhat));
      return readCheck(name, values, rest, format);
    case "upgrade":
    case "map":
    case "check":
    case "fix":
      return readCheck(name, values, rest, format);
  }
}

function formatsOf(name: CommandName): readonly Format[] {
  if (name === "map") return mapFormats;
  return name === "check" ? reportFormats : ["text", "json"];
}

function unknownCommand(name: string): Message {
  const near = nearest(name, commands);
  return near === undefined
    ? say(cliTexts.unknownCommand, { name, commands: commands.join(", ") })
    : say(cliTexts.unknownCommandNear, { name, near });
}

/** The one of these that was meant; `undefined` where none is near. */
function nearest(written: string, names: readonly string[]): string | undefined {
  return nameIndex(names).nearest(written)?.name;
}

function readCheck(
  name: "check" | "fix" | "effective" | "upgrade" | "map",
  values: Parsed["values"],
  paths: readonly string[],
  format: Format,
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
  if (name === "check") {
    const { baseline } = values;
    return {
      name,
      ...shared,
      format: reportFormats.find((one) => one === format) ?? "text",
      baseline,
      writeBaseline: values["write-baseline"] === true,
    };
  }
  if (name === "upgrade")
    return from === undefined || to === undefined ? invalid(say(cliTexts.upgradeWhat)) : { name, from, to, ...shared };
  if (name === "map") return { name, ...shared };
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
  const near = nearest(value, allowed);
  return invalid(
    near === undefined
      ? say(cliTexts.badValue, { option, value, allowed: allowed.join(", ") })
      : say(cliTexts.badValueNear, { option, value, near }),
  );
}

function invalid(message: Message): Invocation["command"] {
  return { name: "invalid", message };
}
