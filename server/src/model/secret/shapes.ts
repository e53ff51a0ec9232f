/** Secrets that a text gives away by its shape, whatever its name: credentials in addresses, keys in PEM, `password=…` within a value. */
import type { Span } from "../../syntax/document.ts";
import { referencesIn } from "../placeholder.ts";
import { isSecretName } from "./names.ts";

/** What is shown in the place of a secret. */
export const mask = "***";

/** The parts of a text that are secret, in order and apart from each other. */
export function secretParts(text: string): readonly Span[] {
  if (text.length < shortest || !sign.test(text)) return [];
  const found = [...inAddresses(text), ...assigned(text), ...inPlaceholders(text), ...withForm(text), ...random(text)];
  return merged(found);
}

/** The text with a mask for each of its secrets. */
export function masked(text: string): string {
  return maskedAt(text, secretParts(text));
}

/** What fills the gaps of a sentence, with a mask for each secret in it. */
export function maskedArguments(args: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, masked(value)]));
}

/** The text with a mask for each of these parts of it, which are in order. */
export function maskedAt(text: string, parts: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of parts) {
    shown += text.slice(at, start) + mask;
    at = end;
  }
  return shown + text.slice(at);
}

/** A shorter text cannot hold a secret together with a sign that it is one. */
const shortest = 5;

/** Every shape below has one of these; most values have none. */
const sign = /[@=:]|--|\$\{|bearer|basic|[\w.+/=-]{10}/i;

/** `//user:password@host`, whatever stands in a password; without the slashes only where it cannot be anything else. */
function inAddresses(text: string): readonly Span[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(/[^\s"<>]+/g)].flatMap(({ index, 0: token }): readonly Span[] => {
    const at = token.lastIndexOf("@");
    const slashes = token.indexOf("//");
    if (slashes >= 0 && at > slashes + 2) return [{ start: index + slashes + 2, end: index + at }];
    const oracle = /^(jdbc:oracle:[a-z]+:)[^@]+(?=@)/.exec(token);
    if (oracle !== null) return [{ start: index + (oracle[1] ?? "").length, end: index + oracle[0].length }];
    return [...token.matchAll(/(?<![\w.+%-])(?!User:)[\w.+%-]+:[^:@/,;]+(?=@[\w[])/g)].map((found) => {
      return { start: index + found.index, end: index + found.index + found[0].length };
    });
  });
}

/** `password="…"` of JAAS, `?password=…` of JDBC, `SharedAccessKey=…`, `"secret": "…"`, `--token …`: to the end of the value. */
function assigned(text: string): readonly Span[] {
  return [...assignedBy(naming, text), ...assignedBy(option, text)];
}

function assignedBy(pattern: RegExp, text: string): readonly Span[] {
  const valued = new RegExp(aValue, "sy");
  const found: Span[] = [];
  for (const { index, 0: whole, 1: name = "" } of text.matchAll(pattern)) {
    const start = index + whole.length;
    if (start <= (found.at(-1)?.end ?? 0) || !isSecretName(name)) continue;
    valued.lastIndex = start;
    const [value = ""] = valued.exec(text) ?? [];
    // A placeholder without a default says nothing.
    const isPlain = value === "" || /^\$\{[^:]*$/.test(value);
    if (!isPlain && isSecretName(name, value)) found.push({ start, end: start + value.length });
  }
  return found;
}

/** A name, quoted or not, and what leads to its value. */
const naming = /(?<![\w.-])([A-Za-z][\w.-]*)(?:\\?["'])?\s*\\?[=:]\s*/g;
const option = /(?<![\w-])--([A-Za-z][\w-]*)\s+/g;
/** In quotes, which may be escaped themselves; a placeholder; else to the next blank or mark. */
const aValue = /\\"(?:(?!\\").)*\\"|"(?:[^"\\]|\\.)*"|'[^']*'|\$\{[^\s}$]*\}?|["'\\]*[^\s;&,"'{}][^\s;&,{}]*/;

/** The default that stands in a placeholder with a secret's name. */
function inPlaceholders(text: string): readonly Span[] {
  if (!text.includes("${")) return [];
  return referencesIn(text).flatMap(({ name, end, close }) =>
    close > end + 1 && isSecretName(name, text.slice(end + 1, close)) ? [{ start: end + 1, end: close }] : [],
  );
}

/** What has a form of its own; in a pattern with a group the group is the secret. */
const unmistakable: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
  /\bbearer\s+([\w.~+/=-]{3,})/gi,
  /\bbasic\s+((?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/=]{6,})/gi,
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g,
  /(?<!\w)(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA)[\w-]{12,}/g,
];

function withForm(text: string): readonly Span[] {
  return unmistakable.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length }, 1: { length: part } = { length } }) => {
      return { start: index + length - part, end: index + length };
    }),
  );
}

/** Long runs of letters and digits that change their kind as often as chance does; a UUID names something. */
function random(text: string): readonly Span[] {
  return [...text.matchAll(/[A-Za-z0-9+/=_-]{32,}/g)].flatMap(({ index, 0: run }) =>
    isRandom(run) ? [{ start: index, end: index + run.length }] : [],
  );
}

function isRandom(run: string): boolean {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(run)) return false;
  const plain = run.replace(/[^A-Za-z0-9]/g, "");
  if (plain.length < 24 || !/\d/.test(plain) || !/[A-Za-z]/.test(plain)) return false;
  const changes = plain.match(/(?<=[a-z])[^a-z]|(?<=[A-Z])[^A-Z]|(?<=\d)\D/g)?.length ?? 0;
  return changes / plain.length > 1 / 3;
}

function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && span.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
