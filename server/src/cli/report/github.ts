/** `--format github`: workflow commands that GitHub shows as annotations in the changed files. */
import type { Finding } from "../../lint/finding.ts";
import type { Severity } from "../../rules/rule.ts";
import { drawn } from "../../texts/drawn.ts";
import { type Lang, render } from "../../texts/text.ts";
import { type Checked, type CheckedFile, messageOf, rangeOf, shownOf } from "../checked.ts";
import { summaryOf } from "./text.ts";

/** A line for each finding and problem, and the sum in the log. */
export function githubReport(checked: Checked, lang: Lang, quiet: boolean): string {
  const lines = [
    ...checked.files.flatMap((file) => shownOf(file, quiet).map((finding) => annotation(finding, file, lang))),
    ...checked.problems.map(({ path, message }) => command("error", { file: path }, render(message, lang))),
    ...(checked.files.length === 0 ? [] : [render(summaryOf(checked), lang)]),
  ];
  return lines.map((line) => `${drawn(line)}\n`).join("");
}

/** GitHub knows three commands. */
const commands = { error: "error", warning: "warning", info: "notice", hint: "notice" } as const satisfies Readonly<
  Record<Severity, string>
>;

function annotation(finding: Finding, file: CheckedFile, lang: Lang): string {
  const { line, column, endLine, endColumn } = rangeOf(file, finding.place);
  // Columns are understood only where the place is on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const advice = finding.remedies.concat(finding.advice ?? []);
  const text = [messageOf(finding, lang), ...advice.map((one) => render(one, lang))].join("\n");
  return command(commands[finding.severity], { file: file.path, line, endLine, ...columns, title: finding.rule }, text);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${listed.join(",")}::${escapeMessage(message)}`;
}

/** A line end would end the command, and what follows could be another one. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
