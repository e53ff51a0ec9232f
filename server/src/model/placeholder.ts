/** Values that somebody else fills in: what can be known of them here. */

import { isSecretName } from "./secret/names.ts";

/** What a written text becomes at run time. */
export interface Given {
  /** The value Kafka is given, `undefined` where it cannot be known here. */
  readonly value: string | undefined;
  /** Set where the value is the default written inside a placeholder: the placeholder's own text. */
  readonly defaulted?: string;
  /** Set where a placeholder with the name of a secret has a part in the value: nobody but the program is to know it. */
  readonly secret?: true;
  /** Set where the text takes the setting away, as an empty number does in Spring: what is weaker in the same layer is not asked. */
  readonly absent?: true;
  /** Set where the value is another one at each start; `by-default` where the default of a placeholder would have to count for that. */
  readonly renewed?: "always" | "by-default";
}

/** What the files say under a name that a placeholder refers to; `undefined` where they say nothing. */
export type Lookup = (name: string) => { readonly text: string | undefined } | undefined;

/**
 * A value that Spring resolves: a placeholder is what `lookup` finds, else its default; without one it is unknown. Nesting is
 * followed. A default that is itself unknown makes the whole value unknown, and so does a text that the grammar cannot tell.
 */
export function givenBySpring(text: string | undefined, lookup: Lookup = nowhere): Given {
  if (text === undefined || isTemplate(text)) return { value: undefined };
  if (!text.includes("${")) return { value: text };
  const resolved = resolve(text, atMost(mostNames, lookup), 0);
  if (resolved === undefined) {
    const renewed = renewalOf(text, atMost(mostNames, lookup), 0);
    return renewed === undefined ? { value: undefined } : { value: undefined, renewed };
  }
  if (resolved.isSecret) return { value: undefined, secret: true };
  return resolved.defaulted ? { value: resolved.text, defaulted: text } : { value: resolved.text };
}

/** A value of a plain file: Kafka resolves nothing by itself, so whoever fills `${…}` in knows more than the file. */
export function givenPlainly(text: string | undefined): Given {
  return {
    value:
      text === undefined || isTemplate(text) || /\$[{(]|\$[A-Z_]{2,}|(?<![\w$])\$[A-Za-z_]/.test(text)
        ? undefined
        : text,
  };
}

/** True for marks of tools, or of people, that are replaced before anybody reads the file: `{{ }}`, `@name@`, `$NAME`, `<your-value>`. */
export function isTemplate(text: string): boolean {
  return anywhere.test(text) || whole.test(text.trim());
}

/** A name that a text refers to, and where the name stands in it. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the placeholder's brace stands; what is between is its default. */
  readonly close: number;
}

/** The names in a text's placeholders, those in defaults and in other names included; a name with a gap is none itself. */
export function referencesIn(text: string): readonly Reference[] {
  const found: Reference[] = [];
  const search = (from: number, to: number, depth: number): void => {
    if (depth > nestingLimit) return;
    for (let at = from; at < to; ) {
      const open = text.indexOf("${", at);
      const end = open < 0 || open >= to ? undefined : closing(text, open + 2);
      if (end === undefined || end >= to) return;
      const start = open + 2;
      const colon = topLevelColon(text.slice(start, end));
      const nameEnd = colon === undefined ? end : start + colon;
      const name = text.slice(start, nameEnd);
      if (name.includes("${")) search(start, nameEnd, depth + 1);
      else found.push({ name, start, end: nameEnd, close: end });
      search(nameEnd, end, depth + 1);
      at = end + 1;
    }
  };
  search(0, text.length, 0);
  return found;
}
const anywhere = /\{\{|\{%|<%|@[\w.-]+@|<<[^<>]*>>|#\{|%[A-Z_]+%|\$\(/;
const whole =
  /^(?:<[^<>]*>|__\w+__|\{[\w.-]+\}|\$\w+|\[\[.*\]\]|%\(\w+\)[sd]|([#~]{1,2})\w[\w.-]*\1|(?:YOUR|CHANGE|REPLACE|TODO|FIXME)(?:[_-]?[A-Z]+)*)$/;

/** Names that are asked of a store of secrets or of a tool before Spring: what follows the colon is no default. */
const stores = /^(?:sm|ssm|env|sys|file|vault|secretManager):/;

const nowhere: Lookup = () => undefined;
const nestingLimit = 20;

/** A few lines can name each other a million times: what takes more names than anybody writes is unknown. */
const mostNames = 1_000;

function atMost(names: number, lookup: Lookup): Lookup {
  let rest = names;
  return (name) => (rest-- > 0 ? lookup(name) : { text: undefined });
}

interface Resolved {
  readonly text: string;
  readonly isSecret: boolean;
  /** True where a default counts; an unclosed placeholder stays text, and counts as one. */
  readonly defaulted: boolean;
}

function resolve(text: string, lookup: Lookup, depth: number): Resolved | undefined {
  if (depth > nestingLimit) return undefined;
  const start = text.indexOf("${");
  if (start < 0) return { text, defaulted: false, isSecret: false };
  const end = closing(text, start + 2);
  if (end === undefined) return { text, defaulted: true, isSecret: false };
  // Boot releases differ on a backslash before a placeholder.
  if (text[start - 1] === "\\") return undefined;
  const value = resolveBody(text.slice(start + 2, end), lookup, depth + 1);
  if (value === undefined) return undefined;
  const rest = resolve(text.slice(end + 1), lookup, depth + 1);
  if (rest === undefined) return undefined;
  return {
    text: text.slice(0, start) + value.text + rest.text,
    defaulted: value.defaulted || rest.defaulted,
    isSecret: value.isSecret || rest.isSecret,
  };
}

/** The whole body is a name first; only then is what follows a colon a default. */
function resolveBody(body: string, lookup: Lookup, depth: number): Resolved | undefined {
  const colon = topLevelColon(body);
  const names = colon === undefined ? [body] : [...(body.includes("${") ? [] : [body]), body.slice(0, colon)];
  for (const written of names) {
    const name = written.includes("${") ? resolve(written, lookup, depth)?.text : written;
    const found = name === undefined ? undefined : lookup(name);
    if (name === undefined || found === undefined) continue;
    const value = found.text === undefined ? undefined : resolve(found.text, lookup, depth);
    return value === undefined ? undefined : { ...value, isSecret: value.isSecret || isSecretName(name, value.text) };
  }
  if (colon !== undefined && stores.test(body)) return undefined;
  const value = colon === undefined ? undefined : resolve(body.slice(colon + 1), lookup, depth);
  const isSecret = value !== undefined && (value.isSecret || isSecretName(names.at(-1) ?? "", value.text));
  return value === undefined ? undefined : { text: value.text, defaulted: true, isSecret };
}

/** Boot draws `random.*` anew whenever it starts; a number from a range comes again soon. */
function renewalOf(text: string, lookup: Lookup, depth: number): Given["renewed"] {
  const start = text.indexOf("${");
  const end = start < 0 || depth > nestingLimit ? undefined : closing(text, start + 2);
  if (end === undefined) return undefined;
  const body = text.slice(start + 2, end);
  const colon = topLevelColon(body) ?? body.length;
  const name = body.slice(0, colon);
  const known = lookup(name);
  const here = random.test(name)
    ? "always"
    : known === undefined
      ? renewalOf(body.slice(colon), lookup, depth + 1) && "by-default"
      : known.text === undefined
        ? undefined
        : renewalOf(known.text, lookup, depth + 1);
  return here === "always" ? here : (renewalOf(text.slice(end + 1), lookup, depth + 1) ?? here);
}

const random = /^random\.(?!(int|long)[([])./;

function closing(text: string, from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text.startsWith("${", i)) depth++;
    else if (text[i] === "}") {
      if (depth === 0) return i;
      depth--;
    }
  }
  return undefined;
}

function topLevelColon(body: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    if (body.startsWith("${", i)) depth++;
    else if (body[i] === "}") depth--;
    else if (body[i] === ":" && depth === 0) return i;
  }
  return undefined;
}
