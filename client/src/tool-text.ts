/** What agents are told of a file, as text: findings in lines, pages without pictures, nothing longer than they can hold. */

/** A finding as a server sends it; lines and columns count from 0. */
export interface Finding {
  readonly range: Range;
  readonly severity?: number;
  readonly code?: unknown;
  readonly message: string;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Position {
  readonly line: number;
  readonly character: number;
}
/** A change of text; `at` is where it is made. */
export interface Change {
  readonly path: string;
  readonly range: Range;
  readonly newText: string;
}

const severities = ["error", "warning", "info", "hint"];

/** `path:line:column severity rule: message`; places count from 1 here. */
export function findingLine(path: string, { range, severity = 1, code, message }: Finding): string {
  const rule = String(code ?? "");
  return `${path}:${placeText(range.start)} ${severities[severity - 1] ?? ""} ${rule}: ${message.replace(/\s+/g, " ")}`;
}

/** `path:line:column-line:column -> "new text"`: what stands there is replaced. */
export function changeLine({ path, range, newText }: Change): string {
  return `  ${path}:${placeText(range.start)}-${placeText(range.end)} -> ${JSON.stringify(newText)}`;
}

/** A page as it is read without pictures. */
export function withoutPictures(page: string): string {
  return page
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** One language of a rule's page, whose second part begins with the same heading. */
export function inLanguage(page: string, language: string): string {
  const [, title = ""] = /^(# .*)\n/.exec(page) ?? [];
  const second = page.indexOf(`\n${title}\n`, 1);
  if (title === "" || second < 0) return page;
  return language.toLowerCase() === "zh-cn" ? page.slice(second + 1) : page.slice(0, second);
}

/** Characters of an answer. */
const most = 16_000;

/** Whole lines, and `rest` says how many are left out. */
export function bounded(text: string, rest: (lines: number) => string): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, text.lastIndexOf("\n", most));
  return `${kept}\n${rest(text.slice(kept.length + 1).split("\n").length)}`;
}

function placeText({ line, character }: Position): string {
  return `${line + 1}:${character + 1}`;
}
