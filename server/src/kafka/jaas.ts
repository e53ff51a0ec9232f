/** `sasl.jaas.config` as Kafka's clients read it, with the tokens of java.io.StreamTokenizer; asked of producers of 27 releases from 1.1 to 4.4. */

/** The login that a text names. */
export interface JaasLogin {
  /** The class that logs in. */
  readonly module: string;
  /** Its options by name; of two of one name the last. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Why a client is not built of a text: it names no module; nothing, or no flag (`required`, `requisite`, `sufficient`, `optional`), stands
 * behind the module; an option has no `=` and value that can be read; no semicolon ends it; there is more than one login.
 */
export type JaasFault = "module" | "flag" | "option" | "semicolon" | "several";

/** The login, or what is wrong and the offset at which it is noticed. */
export type Jaas = JaasLogin | { readonly fault: JaasFault; readonly at: number };

/** Reads the text of the setting, as it is when it has been read out of a file. */
export function readJaas(text: string): Jaas {
  const tokens = tokensOf(text);
  const logins: JaasLogin[] = [];
  let next = 0;
  const take = (): Token => tokens[next++] ?? end(text);
  while (next < tokens.length) {
    const login = loginIn(take);
    if ("fault" in login) return login;
    logins.push(login);
  }
  const [first, second] = logins;
  if (first === undefined) return { fault: "module", at: text.length };
  return second === undefined ? first : { fault: "several", at: text.indexOf(second.module, 1) };
}

function loginIn(take: () => Token): Jaas {
  const module = take();
  const flag = take();
  if (module.text === undefined) return { fault: "module", at: module.start };
  if (!/^(required|requisite|sufficient|optional)$/i.test(flag.text ?? "")) return { fault: "flag", at: flag.start };
  const options = new Map<string, string>();
  for (let token = take(); token.kind !== ";"; token = take()) {
    if (token.kind === "end") return { fault: "semicolon", at: token.start };
    const [equals, value] = [take(), take()];
    if (equals.kind !== "=" || value.text === undefined) return { fault: "option", at: token.start };
    options.set(token.text ?? "", value.text);
  }
  return { module: module.text, options };
}

/** A word or a quoted text has a `text`; of a number or any other character only the kind is known. */
interface Token {
  readonly kind: string;
  readonly text?: string;
  readonly start: number;
}

function end(text: string): Token {
  return { kind: "end", start: text.length };
}

/** Blanks, and comments: a `/` ends the line, whatever follows it. */
const skipped = /(?:[^!-\uffff]|\/\*[\s\S]*?(?:\*\/|$)|\/[^\r\n]*)+/y;
/** What begins like a number is one, and its value cannot be used; a minus alone is a character. */
const number = /-?\.?\d[\d.]*/y;
const word = /[a-zA-Z_$\u00a0-\uffff][\w$\-.\u00a0-\uffff]*/y;
const quoted = /(["'])((?:\\[\s\S]|(?!\1)[^\\\r\n])*)(?:\1|(?=[\r\n]|$))/y;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  while (position < text.length) {
    const start = position;
    const blank = match(skipped);
    if (blank !== null) {
      position += blank[0].length;
      continue;
    }
    const literal = match(quoted);
    const name = match(word);
    const found = literal ?? name ?? match(number);
    position += found?.[0].length ?? 1;
    if (literal !== null) tokens.push({ kind: "quoted", text: unescaped(literal[2] ?? ""), start });
    else if (name !== null) tokens.push({ kind: "word", text: name[0], start });
    else tokens.push({ kind: found === null ? text.charAt(start) : "number", start });
  }
  return tokens;
}

function unescaped(inner: string): string {
  return inner.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, meant: string) => {
    if (/^[0-7]/.test(meant)) return String.fromCharCode(Number.parseInt(meant, 8));
    return controls[meant] ?? meant;
  });
}

const controls: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
