/** What a YAML scalar becomes in Java: SnakeYAML resolves by YAML 1.1 without timestamps, Spring prints the object. */
import { javaDouble } from "./java-double.ts";

/** A scalar as Java has it; `text` is its `toString()`, `undefined` where it cannot be told. */
export interface JavaScalar {
  readonly kind: "string" | "bool" | "int" | "float" | "null" | "unknown";
  readonly text: string | undefined;
}

const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const INT =
  /^(?:[-+]?0b_*[01][01_]*|[-+]?0_*[0-7][0-7_]*|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const DECIMAL =
  /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)$/;
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const NULL = /^(?:~|null|Null|NULL|)$/;

/** SnakeYAML looks no further than this into a number. */
const NUMBER_LIMIT = 1024;

/** Reads the plain scalar `text` as an implicit resolver does; `undefined` for what looks like a number and is none. */
export function resolvePlain(text: string): JavaScalar | undefined {
  if (NULL.test(text)) return { kind: "null", text: "" };
  if (BOOL.test(text)) return bool(text);
  if (text.length > NUMBER_LIMIT || !/^[-+.0-9]/.test(text)) return { kind: "string", text };
  if (INT.test(text)) return { kind: "int", text: int(text) };
  if (/^[-+]?\.__*(?:[eE]|$)/.test(text)) return undefined;
  if (DECIMAL.test(text) || SEXAGESIMAL.test(text) || SPECIAL.test(text)) return { kind: "float", text: float(text) };
  return { kind: "string", text };
}

/** Reads a scalar with an explicit tag (`!!str 5`); `undefined` where SnakeYAML has no constructor for it. */
export function resolveTagged(tag: string, text: string): JavaScalar | undefined {
  const plain = resolvePlain(text);
  switch (tag) {
    case "!":
      return plain;
    case "tag:yaml.org,2002:str":
      return { kind: "string", text };
    case "tag:yaml.org,2002:null":
      return { kind: "null", text: "" };
    case "tag:yaml.org,2002:int":
      return plain?.kind === "int" ? plain : undefined;
    case "tag:yaml.org,2002:bool":
      return plain?.kind === "bool" ? plain : { kind: "null", text: "" };
    case "tag:yaml.org,2002:float":
      return plain?.kind === "float" ? plain : wholeFloat(text);
    case "tag:yaml.org,2002:binary":
    case "tag:yaml.org,2002:timestamp":
      return { kind: "unknown", text: undefined };
    default:
      return undefined;
  }
}

function bool(text: string): JavaScalar {
  return { kind: "bool", text: /^(?:yes|true|on)$/i.test(text) ? "true" : "false" };
}

/** A whole number that is tagged as a float; `undefined` where Java refuses it. */
function wholeFloat(text: string): JavaScalar | undefined {
  const digits = text.replaceAll("_", "");
  return /^[-+]?[0-9]+$/.test(digits) ? { kind: "float", text: javaDouble(Number(digits)) } : undefined;
}

function int(written: string): string {
  const { sign, digits } = unsigned(written);
  if (digits.includes(":")) {
    // SnakeYAML adds these up in a Java int.
    const sum = digits.split(":").reduce((total, part) => total * 60n + BigInt(part), 0n);
    return String(sign * BigInt.asIntN(32, sum));
  }
  if (digits.startsWith("0b") || digits.startsWith("0x")) return String(sign * BigInt(digits));
  return String(sign * BigInt(/^0./.test(digits) ? `0o${digits.slice(1)}` : digits));
}

function float(written: string): string {
  const { sign, digits } = unsigned(written);
  const factor = Number(sign);
  if (/^\.inf$/i.test(digits)) return javaDouble(factor * Number.POSITIVE_INFINITY);
  if (/^\.nan$/i.test(digits)) return javaDouble(Number.NaN);
  if (!digits.includes(":")) return javaDouble(factor * Number(digits));
  const parts = digits.split(":").reverse();
  return javaDouble(factor * parts.reduce((total, part, power) => total + Number(part) * 60 ** power, 0));
}

function unsigned(written: string): { readonly sign: 1n | -1n; readonly digits: string } {
  const digits = written.replaceAll("_", "").replace(/^[-+]/, "");
  return { sign: written.startsWith("-") ? -1n : 1n, digits };
}
