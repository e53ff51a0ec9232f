/** The commands, and the options that each of them takes. */

export const commands = ["check", "fix", "effective", "upgrade", "map", "explain", "init", "mcp"] as const;
export type CommandName = (typeof commands)[number];

/** As `parseArgs` reads them, in the order of the help. */
export const options = {
  format: { type: "string" },
  "fail-on": { type: "string" },
  preset: { type: "string" },
  config: { type: "string" },
  "kafka-version": { type: "string" },
  "broker-version": { type: "string" },
  "spring-boot-version": { type: "string" },
  "spring-profile": { type: "string", multiple: true },
  from: { type: "string" },
  to: { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "boolean" },
  allow: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  list: { type: "boolean" },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  quiet: { type: "boolean" },
  lang: { type: "string" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export type OptionName = keyof typeof options;
export const optionNames = Object.keys(options) as readonly OptionName[];

/** The options that a command takes; those of no command alone are taken by all. */
export function optionsOf(command: CommandName): readonly OptionName[] {
  return optionNames.filter((name) => takenBy[name]?.includes(command) ?? true);
}

const judging: readonly CommandName[] = ["check", "fix", "effective", "upgrade", "map"];
const takenBy: Readonly<Partial<Record<OptionName, readonly CommandName[]>>> = {
  format: ["check", "effective", "upgrade", "map", "explain"],
  "fail-on": ["check"],
  preset: ["check", "fix", "upgrade", "map"],
  config: judging,
  "kafka-version": ["check", "fix", "effective", "map"],
  "broker-version": ["check", "fix", "effective", "map"],
  "spring-boot-version": judging,
  "spring-profile": judging,
  from: ["upgrade"],
  to: ["upgrade"],
  baseline: ["check"],
  "write-baseline": ["check"],
  allow: ["fix"],
  "dry-run": ["fix"],
  list: ["explain"],
  stdin: ["check", "fix"],
  "stdin-filename": ["check", "fix"],
  quiet: ["check"],
};
