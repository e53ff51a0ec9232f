/** Writes YAML scalars so that their reader reads them back as exactly the text meant. */
import { isScalar, type ParsedNode } from "yaml";
import { resolvePlain } from "./scalar.ts";

export type Quotes = "plain" | "single" | "double";

/** The ways to write `value`, the preferred style first; every one of them reads back as `value`. `isBare` holds for what its reader takes without quotes. */
export function scalarForms(
  value: string,
  preferred: Quotes,
  inFlow: boolean,
  isBare: (text: string) => boolean,
): readonly string[] {
  const styles: readonly Quotes[] = [preferred, "plain", "single", "double"];
  return [...new Set(styles)].flatMap((style) => {
    if (style === "plain") return isPlain(value, inFlow) && isBare(value) ? [value] : [];
    if (style === "single") return isPrintable(value) ? [`'${value.replaceAll("'", "''")}'`] : [];
    return [doubleQuoted(value)];
  });
}

/** Writes a key; it must be text for Java, or Spring would put it in brackets. */
export function keyForm(name: string, preferred: Quotes, inFlow: boolean): string {
  const plain = isPlain(name, inFlow) && resolvePlain(name)?.kind === "string";
  if (preferred === "plain" && plain) return name;
  if (preferred === "single" && isPrintable(name)) return `'${name.replaceAll("'", "''")}'`;
  return doubleQuoted(name);
}

/** True for a number where a number stands, or a boolean where a boolean does: what reads the one there takes the other. */
export function isAlike(node: ParsedNode | null, text: string): boolean {
  if (!isScalar(node) || node.type !== "PLAIN" || typeof node.value !== "string") return false;
  const kind = resolvePlain(node.value)?.kind;
  return (kind === "int" || kind === "bool") && resolvePlain(text)?.kind === kind && !/^0./.test(text);
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === "" || text === "<<" || text.trim() !== text || !isPrintable(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`=]/.test(text) || /^[-?:](?:\s|$)/.test(text) || /^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)/.test(text) || /\s#/.test(text)) return false;
  return !inFlow || !/[,[\]{}:?]/.test(text);
}

function isPrintable(text: string): boolean {
  return !/[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
