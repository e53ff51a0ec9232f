/** What a plain YAML scalar becomes in Go: go-yaml 2 under Kubernetes, go-yaml 3 under Docker Compose. Both were run over the texts of the test. */

/** A scalar as Go has it; `text` is what a program is given where it asks for a text, `undefined` where it cannot be told. */
export interface GoScalar {
  readonly kind: "string" | "bool" | "number" | "null";
  readonly text: string | undefined;
}

const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
/** go-yaml 2 knows all words of YAML 1.1. */
const OLD_TRUE = /^(?:y|Y|yes|Yes|YES|on|On|ON)$/;
const OLD_FALSE = /^(?:n|N|no|No|NO|off|Off|OFF)$/;
const INT = /^[-+]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO]?[0-7_]+|[0-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Reads the plain scalar `text`. */
export function resolveGo(text: string, version: 2 | 3): GoScalar {
  if (NULL.test(text)) return { kind: "null", text: "" };
  if (TRUE.test(text) || (version === 2 && OLD_TRUE.test(text))) return { kind: "bool", text: "true" };
  if (FALSE.test(text) || (version === 2 && OLD_FALSE.test(text))) return { kind: "bool", text: "false" };
  if (!/^[-+.0-9]/.test(text)) return { kind: "string", text };
  if (INT.test(text)) return { kind: "number", text: integer(text) };
  if (FLOAT.test(text)) return { kind: "number", text: float(text) };
  return /^[-+]?\.(?:inf|nan)$/i.test(text) ? { kind: "number", text: undefined } : { kind: "string", text };
}

function integer(written: string): string | undefined {
  const digits = written.replaceAll("_", "").replace(/^[-+]/, "");
  const whole = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  // `08` is no octal number, and no decimal one to every reader.
  if (/^0[0-9]/.test(whole)) return undefined;
  const value = BigInt(whole.toLowerCase());
  return String(written.startsWith("-") ? -value : value);
}

/** Go and JavaScript print alike what needs no exponent. */
function float(written: string): string | undefined {
  const text = String(Number(written.replaceAll("_", "")));
  return text.includes("e") ? undefined : text;
}
