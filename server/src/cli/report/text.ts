/** `--format text`: findings for people, with the line of the file, a caret, why, and what to do. */
import { styleText } from "node:util";
import type { Finding } from "../../lint/finding.ts";
import { secretsOf } from "../../model/secret/document.ts";
import { ruleById } from "../../rules/index.ts";
import type { Severity } from "../../rules/rule.ts";
import type { Span } from "../../syntax/document.ts";
import { cliTexts } from "../../texts/cli.ts";
import { drawn, unled } from "../../texts/drawn.ts";
import { type Lang, type Message, render, say } from "../../texts/text.ts";
import { wrap } from "../../texts/wrap.ts";
import { type Checked, type CheckedFile, countsOf, messageOf, positionOf, shownOf } from "../checked.ts";
import { printedLine } from "../printed.ts";
import { judgedFor } from "./judged-for.ts";
import { lineOf, sourceLines } from "./source-lines.ts";

/** How the report looks; `quiet` leaves infos and hints out, `background` adds why to the first finding of each rule. */
export interface TextOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly background?: boolean;
}

/** The whole report, ending with a line that sums it up. */
export function textReport(checked: Checked, options: TextOptions): string {
  const told = new Set<string>();
  const parts = checked.files.flatMap((file) => {
    const shown = shownOf(file, options.quiet);
    const document = file.analysis.documents.find(({ uri }) => uri === file.path);
    const lines = shown.map(({ place }) => lineOf(file, place));
    const secrets = document === undefined || lines.length === 0 ? [] : secretsOf(document, lines);
    return shown.map((finding) => {
      const first = !told.has(finding.rule);
      told.add(finding.rule);
      return findingText(finding, file, secrets, first, options);
    });
  });
  const versions = judgedFor(checked, options.lang);
  const last = [...(versions === undefined ? [] : [versions]), summaryOf(checked)];
  return [...parts, last.map((line) => printedLine(line, options.lang)).join("")].join("\n");
}

/** One sentence on the whole run. */
export function summaryOf(checked: Checked): Message {
  const counts = countsOf(checked);
  if (checked.files.length === 0) return say(cliTexts.noKafka, { files: String(checked.read.length) });
  if (checked.files.every((file) => file.findings.length === 0))
    return say(cliTexts.clean, { files: String(checked.files.length) });
  return say(cliTexts.summary, {
    files: String(checked.files.length),
    errors: String(counts.error),
    warnings: String(counts.warning),
    infos: String(counts.info),
    hints: String(counts.hint),
    suppressed: String(counts.suppressed),
  });
}

const colours = { error: "red", warning: "yellow", info: "blue", hint: "gray" } as const satisfies Readonly<
  Record<Severity, string>
>;
type Style = Parameters<typeof styleText>[0];

/** A rule's background is told at its first finding only. */
function findingText(
  finding: Finding,
  file: CheckedFile,
  secrets: readonly Span[],
  first: boolean,
  { lang, colour, background = true }: TextOptions,
): string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { line, column } = positionOf(file, finding.place);
  const message = messageOf(finding, lang);
  const lines = [
    `${paint("bold", `${unled(drawn(file.path))}:${line}:${column}`)} ${paint(colours[finding.severity], finding.severity)} ${paint("dim", finding.rule)}`,
    ...sourceLines(finding.place, file, secrets, (text) => paint(colours[finding.severity], text)),
    ...paragraph(drawn(message), "  "),
  ];
  const add = (text: Message): void => void lines.push(...paragraph(drawn(render(text, lang)), "  "));
  if (finding.profiles.length > 0) add(say(cliTexts.profilesLine, { profiles: finding.profiles.join(", ") }));
  for (const { place, message: about } of finding.related) {
    const at = positionOf(file, place);
    add(say(cliTexts.seeLine, { place: `${place.uri}:${at.line}`, message: render(about, lang) }));
  }
  const why = first && background ? ruleById(finding.rule)?.docs.texts().why[lang] : undefined;
  if (why !== undefined) add(say(cliTexts.whyLine, { why }));
  for (const title of finding.remedies) add(say(cliTexts.fixLine, { title: render(title, lang) }));
  if (finding.advice !== undefined) add(say(cliTexts.adviceLine, { advice: render(finding.advice, lang) }));
  return `${lines.join("\n")}\n`;
}

/** Columns of a line; a Chinese character takes two. */
const width = 100;

/** A text as lines that a terminal can show, each behind `indent`. */
export function paragraph(text: string, indent: string): readonly string[] {
  return wrap(text, width - indent.length).map((line) => unled(indent + line));
}
