/** `--format agent`: for programs that edit files: the sum, then a line for each finding, with its fix as a patch. */
import type { Finding, FindingFix } from "../../lint/finding.ts";
import { applyEdits } from "../../syntax/text-edit.ts";
import { agentTexts } from "../../texts/agent.ts";
import { cliTexts } from "../../texts/cli.ts";
import { type Lang, type Message, render, say } from "../../texts/text.ts";
import { type Checked, type CheckedFile, isShown, messageOf, positionOf, shownOf } from "../checked.ts";
import { diffOf } from "../diff.ts";
import { printedLine } from "../printed.ts";
import { judgedFor } from "./judged-for.ts";
import { summaryOf } from "./text.ts";

/**
 * The sum and the releases come first: who reads only the beginning knows what is left. Each patch changes the file as it is; a patch
 * that would show a secret is not there, and the command that applies it is named instead.
 */
export function agentReport(checked: Checked, lang: Lang, quiet: boolean): string {
  if (checked.files.length === 0) return "";
  const versions = judgedFor(checked, lang);
  const head = [summaryOf(checked), ...(versions === undefined ? [] : [versions])];
  const findings = checked.files.flatMap((file) => shownOf(file, quiet).map((one) => findingText(one, file, lang)));
  return [head.map((line) => printedLine(line, lang)).join(""), ...findings].join("\n");
}

function findingText(finding: Finding, file: CheckedFile, lang: Lang): string {
  const line = (message: Message): string => printedLine(message, lang);
  const { line: at, column } = positionOf(file, finding.place);
  const { severity, rule, profiles } = finding;
  const found = { place: `${file.path}:${at}:${column}`, severity, rule, message: messageOf(finding, lang) };
  const related = finding.related.map(({ place, message }) =>
    say(cliTexts.seeLine, { place: `${place.uri}:${positionOf(file, place).line}`, message: render(message, lang) }),
  );
  return [
    line(say(agentTexts.finding, found)),
    ...(profiles.length === 0 ? [] : [line(say(cliTexts.profilesLine, { profiles: profiles.join(", ") }))]),
    ...related.map(line),
    remedyText(finding, file, lang),
  ].join("");
}

/** The preferred fix; where nothing can be edited, what a person has to do. */
function remedyText({ fixes, remedies, advice }: Finding, file: CheckedFile, lang: Lang): string {
  const line = (message: Message): string => printedLine(message, lang);
  const [fix] = fixes;
  if (fix !== undefined) {
    const title = line(say(cliTexts.fixLine, { title: render(fix.title, lang) }));
    return title + (patchOf(fix, file) ?? line(say(agentTexts.hidden, { command: commandFor(fix, file) })));
  }
  const [remedy = advice] = remedies;
  return remedy === undefined ? "" : line(say(cliTexts.adviceLine, { advice: render(remedy, lang) }));
}

/** `undefined` where a changed line cannot be shown as it is. */
function patchOf(fix: FindingFix, { analysis }: CheckedFile): string | undefined {
  if (!isShown(fix)) return undefined;
  const diffs = [...new Set(fix.edits.map(({ uri }) => uri))].map((uri) => {
    const before = analysis.documents.find((document) => document.uri === uri)?.text ?? "";
    const edits = fix.edits.filter((edit) => edit.uri === uri);
    return diffOf(uri, before, applyEdits(before, edits));
  });
  return diffs.some(({ isMasked }) => isMasked) ? undefined : diffs.map(({ text }) => text).join("");
}

function commandFor({ safety }: FindingFix, { path }: CheckedFile): string {
  return ["kafka-lossless fix", ...(safety === "safe" ? [] : ["--allow", safety]), path].join(" ");
}
