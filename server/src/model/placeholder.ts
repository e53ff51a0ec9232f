/** Values that somebody else fills in: what can be known of them here. */

/** What a written text becomes at run time. */
export interface Given {
  /** The value Kafka is given, `undefined` where it cannot be known here. */
  readonly value: string | undefined;
  /** Set where the value is the default written inside a placeholder: the placeholder's own text. */
  readonly defaulted?: string;
}

/**
 * A value that Spring resolves: `${NAME:default}` counts as its default, `${NAME}` is unknown, nesting is followed.
 * A default that is itself unknown makes the whole value unknown, and so does a text that the grammar cannot tell.
 */
export function givenBySpring(text: string | undefined): Given {
  if (text === undefined || isTemplate(text)) return { value: undefined };
  if (!text.includes("${") && !text.includes("#{")) return { value: text };
  if (text.includes("#{")) return { value: undefined };
  const value = resolve(text, 0);
  return value === undefined ? { value } : { value, defaulted: text };
}

/** A value of a plain file: Kafka resolves nothing by itself, so whoever fills `${…}` in knows more than the file. */
export function givenPlainly(text: string | undefined): Given {
  return {
    value: text === undefined || isTemplate(text) || /\$[{(]|\$[A-Z_]{2,}|%[A-Z_]+%/.test(text) ? undefined : text,
  };
}

/** True for marks of tools that rewrite a file before anybody reads it: `{{ }}`, `{% %}`, `@name@`, `<< … >>`, `<your-value>`. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|@[\w.-]+@|<<.*>>|^\s*<[^<>]*>\s*$|^__\w+__$|^\{[\w.-]+\}$/.test(text);
}

const nestingLimit = 20;

function resolve(text: string, depth: number): string | undefined {
  if (depth > nestingLimit) return undefined;
  const start = text.indexOf("${");
  if (start < 0) return text;
  const end = closing(text, start + 2);
  if (end === undefined) return text;
  const body = text.slice(start + 2, end);
  const colon = topLevelColon(body);
  if (colon === undefined) return undefined;
  const value = resolve(body.slice(colon + 1), depth + 1);
  const rest = resolve(text.slice(end + 1), depth + 1);
  return value === undefined || rest === undefined ? undefined : text.slice(0, start) + value + rest;
}

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
