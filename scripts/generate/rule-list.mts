/** `server/src/rules/list.ts`, written from the folders of the rules: a rule is in the list because it has a folder. */
import fs from "node:fs";

export const ruleListFile = "server/src/rules/list.ts";

/** Whom rules are about: the folders of the rules, and the first words of their ids. */
export function parties(): readonly string[] {
  return foldersIn("server/src/rules");
}

/** The ids of all rules, sorted, as the folders of party and rule say them; `shared` holds helpers and no rule. */
export function ruleIds(): readonly string[] {
  return parties().flatMap((party) => foldersIn(`server/src/rules/${party}`).map((name) => `${party}-${name}`));
}

/** Where a rule stands below `server/src/rules` and `test/rules`: the party is the first word of its id. */
export function homeOf(id: string): string {
  return id.replace("-", "/");
}

/** The name under which a rule's file exports it: `producer-acks-zero` is `producerAcksZero`. */
export function exportOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The text of the list. */
export function ruleList(): string {
  const ids = ruleIds();
  const listed = (which: (id: string) => boolean): readonly string[] =>
    ids.filter(which).map((id) => `  ${exportOf(id)},`);
  const imports = [
    ...ids.map((id) => [`./${homeOf(id)}`, `import { ${exportOf(id)} } from "./${homeOf(id)}/rule.ts";`] as const),
    ["./rule.ts", 'import type { Rule } from "./rule.ts";'] as const,
    // The formatter orders the steps of paths: the folder comes first.
    ["./system/~", 'import type { SystemRule } from "./system-rule.ts";'] as const,
  ];
  return [
    "/** All rules, drafts among them: written by `npm run generate` from the folders beside it. */",
    ...imports.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    "",
    "export const allRules: readonly Rule[] = [",
    ...listed((id) => !isOfSystem(id)),
    "];",
    "",
    "/** The rules about parties that work together. */",
    ...arrayOf("systemRules", "SystemRule", listed(isOfSystem)),
    "",
  ].join("\n");
}

/** As the formatter has it: a list that fits on a line stands on one. */
function arrayOf(name: string, type: string, lines: readonly string[]): readonly string[] {
  const line = `export const ${name}: readonly ${type}[] = [${lines.map((one) => one.trim().slice(0, -1)).join(", ")}];`;
  return line.length <= 120 ? [line] : [`export const ${name}: readonly ${type}[] = [`, ...lines, "];"];
}

/** True for a rule about parties that work together. */
export function isOfSystem(id: string): boolean {
  return id.startsWith("system-");
}

function foldersIn(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "shared")
    .map((one) => one.name)
    .sort();
}
