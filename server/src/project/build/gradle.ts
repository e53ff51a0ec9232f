/** Versions that a Gradle build declares, read as text in Groovy or Kotlin: plugins, coordinates and the variables they name. */
import { type Declared, declaredBy, firstOfEach, managedVersions } from "./declared.ts";

/** Reads `build.gradle` or `build.gradle.kts`; `variables` are those of `gradle.properties`. What a script computes stays unknown. */
export function versionsInGradle(text: string, variables: ReadonlyMap<string, string>): readonly Declared[] {
  const tokens = tokensOf(text);
  const known = new Map([...variables, ...assignments(tokens)]);
  const found: Declared[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "string") continue;
    const declared = pluginAt(tokens, i) ?? overrideAt(tokens, i);
    const version = declared === undefined ? undefined : filled(declared.version, known);
    const coordinates = declared === undefined ? coordinatesAt(tokens, i, known) : undefined;
    if (declared !== undefined && version !== undefined) found.push({ ...declared, version });
    if (coordinates !== undefined) found.push(coordinates);
  }
  return firstOfEach(found);
}

interface Token {
  readonly kind: "string" | "word" | "sign";
  readonly text: string;
  readonly line: number;
}

/** Strings, words and signs without comments; a string keeps its `$name` as written. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([A-Za-z_$][\w$]*)|(\n)|[^\s]/g;
  for (const match of text.matchAll(pattern)) {
    const [whole, ...groups] = match;
    const [triple, tripleSingle, double, single, word, lineEnd] = groups;
    const string = triple ?? tripleSingle ?? double ?? single;
    if (string !== undefined) tokens.push({ kind: "string", text: string, line });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, line });
    else if (lineEnd === undefined && !/^\/[/*]/.test(whole)) tokens.push({ kind: "sign", text: whole, line });
    line += whole.split("\n").length - 1;
  }
  return tokens;
}

/** `name = "value"` in any of the forms in which scripts give a name to a version. */
function assignments(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, token] of tokens.entries()) {
    const [a, b, c, d] = tokens.slice(i + 1, i + 5);
    if (token.kind === "word" && a?.text === "=" && b?.kind === "string") found.set(token.text, b.text);
    const isKey = token.kind === "sign" && token.text === "[" && a?.kind === "string" && b?.text === "]";
    if (isKey && c?.text === "=" && d?.kind === "string") found.set(a.text, d.text);
    const isSet = token.text === "set" && a?.text === "(" && b?.kind === "string" && c?.text === ",";
    if (isSet && d?.kind === "string") found.set(b.text, d.text);
    // val springBootVersion by extra("3.2.1")
    const isBy = token.kind === "word" && a?.text === "by" && b?.text === "extra" && c?.text === "(";
    if (isBy && d?.kind === "string") found.set(token.text, d.text);
  }
  return found;
}

/** `id("org.springframework.boot") version "3.2.1"`. */
function pluginAt(tokens: readonly Token[], i: number): Declared | undefined {
  if (tokens[i]?.text !== "org.springframework.boot") return undefined;
  const rest = tokens.slice(i + 1, i + 4).filter(({ text }) => text !== ")");
  const [keyword, version] = rest;
  if (keyword?.text !== "version" || version === undefined || version.kind === "sign") return undefined;
  const text = version.kind === "word" ? `$${version.text}` : version.text;
  return { axis: "springBoot", version: text, line: version.line };
}

/** `ext["kafka.version"] = "3.6.0"`, which Spring's dependency management follows. */
function overrideAt(tokens: readonly Token[], i: number): Declared | undefined {
  const axis = managedVersions[tokens[i]?.text ?? ""];
  const [close, equals, value] = tokens.slice(i + 1, i + 4);
  if (axis === undefined || close?.text !== "]" || equals?.text !== "=" || value?.kind !== "string") return undefined;
  return { axis, version: value.text, line: value.line };
}

/** `implementation("org.apache.kafka:kafka-clients:3.6.1")`, not for tests alone. */
function coordinatesAt(tokens: readonly Token[], i: number, known: ReadonlyMap<string, string>): Declared | undefined {
  const token = tokens[i];
  const [group, name, version] = token?.text.split(":").map((part) => filled(part.replace(/@.*$/, ""), known)) ?? [];
  if (token === undefined || group === undefined || name === undefined || !version) return undefined;
  const configuration = tokens.slice(Math.max(0, i - 4), i).find(({ line }) => line === token.line);
  if (/^(test|androidTest)/.test(configuration?.text ?? "")) return undefined;
  return declaredBy(group, name, version, token.line);
}

/** A text whose only variable is known, or that has none. */
function filled(text: string, known: ReadonlyMap<string, string>, depth = 0): string | undefined {
  const name = /^\$\{?([\w.]+)\}?$/.exec(text)?.[1]?.replace(/^(rootProject|project|ext|extra)\./, "");
  if (name === undefined) return text.includes("$") ? undefined : text;
  const value = depth > 8 ? undefined : known.get(name);
  return value === undefined ? undefined : filled(value, known, depth + 1);
}
