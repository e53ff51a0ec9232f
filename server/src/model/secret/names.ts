/** Which names are those of secrets, in whatever way they are spelt: `ssl.key.password`, `dbPwd`, `KAFKA_API_KEY`, `sasl.jass.config`. */
import { type NameIndex, nameIndex } from "../../kafka/near-name.ts";
import { secretSettingNames } from "./setting-names.ts";

/**
 * True for a name of which a word says that its value is a secret, and for one that is a slip away from such a setting of Kafka's.
 * `value` is what stands there, where it is known: a number is no token, so that `max.tokens` is none.
 */
export function isSecretName(name: string, value?: string): boolean {
  const kind = remembered(name.slice(-longest));
  return kind === "token" ? value === undefined || !isAmount.test(value) : kind === "secret";
}

const kinds = new Map<string, Kind | undefined>();

/** The same names come again and again, and to look for slips takes time. */
function remembered(name: string): Kind | undefined {
  if (kinds.has(name)) return kinds.get(name);
  if (kinds.size >= mostKinds) kinds.clear();
  const words = wordsOf(name);
  const kind = isAboutSecret(words)
    ? undefined
    : (kindOf(words) ?? (isNearSecretSetting(words) ? "secret" : undefined));
  kinds.set(name, kind);
  return kind;
}

const mostKinds = 5_000;

type Kind = "secret" | "token";

/** A longer text is not a name; its end has most information. */
const longest = 300;

/** Letters and digits; every other character and every change of case begins a word. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Where a secret lies, of what kind it is, how long it holds: none of that is one. */
function isAboutSecret(words: readonly string[]): boolean {
  return /^(location|type|algorithm|class|ur[li]|endpoint|file|path|name|length|iterations|ms|millis|seconds|enabled)$/.test(
    words.at(-1) ?? "",
  );
}

const isAmount = /^\s*[+-]?\d+(\.\d+)?\s*(ms|s|m|h|d)?\s*$/i;

function kindOf(words: readonly string[]): Kind | undefined {
  const isTelling = (word: string, i: number): boolean =>
    (whole.test(word) && words[i + 1] !== "through") || within.test(word) || isPair(words[i - 1], word) || isSlip(word);
  if (words.some(isTelling)) return "secret";
  return words.some((word) => /token(?!i[sz])/.test(word) || tokens.nearest(word) !== undefined) ? "token" : undefined;
}

/** Words that say so wherever they stand in a longer one. */
const within =
  /passw(or)?d|passphrase|passcode|secret|credential|jaas|pwd$|(api|private|access|secret|shared|account|master)key|authorization/;

/** Short ones say so only by themselves. */
const whole = /^(db|user|usr|admin|root|app|my|key|store|ssl|sasl|kafka|client|trust)?(pass|pw|psw)$|^bearer$/;

/** `api.key`, `ssl.keystore.key`, `ssl.key.pem`, `basic.auth.user.info`. */
function isPair(before: string | undefined, word: string): boolean {
  if (before === undefined) return false;
  return (
    (word === "key" && keyKinds.test(before)) ||
    (word === "pem" && before === "key") ||
    (word === "info" && before === "user")
  );
}

const keyKinds =
  /^(api|private|access|secret|shared|account|storage|master|encryption|signing|subscription|license|(key)?store)$/;

function isSlip(word: string): boolean {
  return word.length >= 5 && slips.nearest(word) !== undefined;
}

const slips = nameIndex([
  "password",
  "passwords",
  "passphrase",
  "secret",
  "credential",
  "credentials",
  "authorization",
]);
const tokens = nameIndex(["token"]);

/** Any of the last words together may be a setting: what stands before them is the way to it. */
function isNearSecretSetting(words: readonly string[]): boolean {
  for (let count = 2; count <= Math.min(words.length, mostWords); count++)
    if (secretSettings().nearest(words.slice(-count).join(".")) !== undefined) return true;
  return false;
}

/** As many as Kafka's longest of them have. */
const mostWords = 7;

let index: NameIndex | undefined;

function secretSettings(): NameIndex {
  index ??= nameIndex(secretSettingNames);
  return index;
}

/** True for words of a setting's name that say by themselves that its value is a secret. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  return !isAboutSecret(words) && kindOf(words) === "secret";
}
