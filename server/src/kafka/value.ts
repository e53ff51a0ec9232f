/** Kafka's value types: what a text means to ConfigDef, and whether it is accepted. */
import { isNative, type NativeType, readNative } from "./native-value.ts";

/** ConfigDef.Type, in lower case; and how librdkafka reads what is not a plain string. */
export type ValueType =
  | "boolean"
  | "string"
  | "int"
  | "short"
  | "long"
  | "double"
  | "list"
  | "class"
  | "password"
  | NativeType;

/** A value as Kafka holds it after parsing. */
export type Typed = boolean | number | string | readonly string[];

/** What a validator admits: an enumeration, a range with inclusive bounds (and one number beside it), or any text but none. */
export interface Valid {
  readonly nonEmpty?: boolean;
  readonly or?: number;
  readonly oneOf?: readonly string[];
  readonly caseInsensitive?: boolean;
  readonly min?: number;
  readonly max?: number;
}

const limits = {
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
} as const;

/**
 * Reads `text` as `ConfigDef.parseType` does (trimmed first; booleans in any case; lists divided at commas).
 * `undefined` where Kafka refuses the text. Numbers beyond 2^53 lose their last digits, which no rule compares.
 */
export function readTyped(type: ValueType, text: string): Typed | undefined {
  const trimmed = text.trim();
  if (isNative(type)) return readNative(type, trimmed);
  switch (type) {
    case "boolean":
      return /^true$/i.test(trimmed) ? true : /^false$/i.test(trimmed) ? false : undefined;
    case "int":
    case "short":
    case "long": {
      if (!/^[+-]?\d+$/.test(trimmed)) return undefined;
      const [min, max] = limits[type];
      // Exact where a long is at stake, which a number of JavaScript is not.
      const exact = BigInt(trimmed.replace(/^\+/, ""));
      return exact >= min && exact <= max ? Number(exact) : undefined;
    }
    case "double": {
      if (/^[+-]?(NaN|Infinity)$/.test(trimmed)) return Number(trimmed.replace(/^[+-](?=NaN)/, ""));
      if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed)) return undefined;
      return Number.parseFloat(trimmed);
    }
    case "list":
      return trimmed === "" ? [] : trimmed.split(/\s*,\s*/);
    default:
      return trimmed;
  }
}

/** True where Kafka's validator admits the value. */
export function isValid(typed: Typed, valid: Valid | undefined): boolean {
  if (valid === undefined) return true;
  if (typeof typed === "number") return typed === valid.or || inRange(typed, valid);
  if (valid.nonEmpty === true && String(typed) === "") return false;
  return isListed(typed, valid);
}

/** Asked the way Kafka asks, so that NaN is in every range. */
function inRange(typed: number, valid: Valid): boolean {
  return !((valid.min !== undefined && typed < valid.min) || (valid.max !== undefined && typed > valid.max));
}

function isListed(typed: boolean | string | readonly string[], valid: Valid): boolean {
  const { oneOf } = valid;
  if (oneOf === undefined || typeof typed === "boolean") return true;
  const admitted = (item: string): boolean =>
    valid.caseInsensitive === true
      ? oneOf.some((one) => one.toLowerCase() === item.toLowerCase())
      : oneOf.includes(item);
  return typeof typed === "string" ? admitted(typed) : typed.every(admitted);
}
