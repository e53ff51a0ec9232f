/** Spring's conversion of a text into the Java type of a key. */

/**
 * Converts `text` for a Java type as Spring Boot's binder does: `on`, `yes`, `1` are true, `5s` is 5000 (ms), `1MB` is 1048576 (bytes).
 * A bare number is milliseconds or bytes. `undefined` where Spring would refuse the text, or only the machine can tell.
 */
export function convert(javaType: string, text: string, constants: readonly string[] = []): string | undefined {
  if (javaType.startsWith("java.util.List")) {
    // Without a comma the text is the list's only element.
    return text === ""
      ? ""
      : text
          .split(",")
          .map((element) => element.trim())
          .join(",");
  }
  if (isText(javaType)) return text;
  switch (javaType) {
    case "java.lang.Boolean":
      if (/^(true|on|yes|1)$/i.test(text.trim())) return "true";
      return /^(false|off|no|0)$/i.test(text.trim()) ? "false" : undefined;
    case "java.lang.Integer":
      return whole(text, 2n ** 31n);
    case "java.lang.Long":
      return whole(text, 2n ** 63n);
    case "java.lang.Double":
    case "java.lang.Float":
      return Number.isFinite(Number.parseFloat(text)) ? text.trim() : undefined;
    case "java.time.Duration":
      return duration(text);
    case "org.springframework.util.unit.DataSize":
      return size(text.replace(/\s/g, ""));
    case "org.springframework.core.io.Resource":
      return path(text);
    case "java.lang.Class<?>":
      return text.trim();
    default:
      return constant(javaType, text, constants);
  }
}

/** The same for what YAML has made a number or a boolean of: Spring has other converters for those than for texts. */
export function convertScalar(
  javaType: string,
  text: string,
  constants: readonly string[],
  scalar: "bool" | "int" | "float" | undefined,
): string | undefined {
  if (scalar === undefined || isText(javaType)) return convert(javaType, text, constants);
  if (/^(org\.springframework\.core\.io\.Resource$|java\.lang\.Class)/.test(javaType)) return undefined;
  if (scalar === "bool") return convert(javaType, text, constants);
  if (javaType === "java.lang.Boolean") return undefined;
  if (constants.length > 0) {
    const constant = scalar === "int" ? constants[Number(text)] : undefined;
    return constant === undefined ? undefined : convert(javaType, constant, constants);
  }
  const isWhole = javaType === "java.lang.Integer" || javaType === "java.lang.Long";
  return scalar === "float" && isWhole ? truncated(text, javaType) : convert(javaType, text, constants);
}

/** A double becomes a long as Java casts it: cut off, NaN to zero; what an Integer cannot hold is refused. */
function truncated(text: string, javaType: string): string | undefined {
  const number = Math.trunc(Number(text)) || 0;
  const limit = javaType === "java.lang.Integer" ? 2 ** 31 : Number.POSITIVE_INFINITY;
  return number >= -limit && number < limit ? String(number) : undefined;
}

/** Enumerations are compared by their letters and digits; those of the isolation levels become Kafka's lower-case values. */
function constant(javaType: string, text: string, constants: readonly string[]): string | undefined {
  const letters = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase();
  const isLevel = javaType.endsWith("IsolationLevel");
  const names = isLevel ? ["read_committed", "read_uncommitted"] : constants;
  return names.find((name) => letters(name) === letters(text));
}

/** Blanks do not count, hexadecimal does. */
function whole(text: string, limit: bigint): string | undefined {
  const match = /^([+-]?)(0[xX][\da-fA-F]+|#[\da-fA-F]+|\d+)$/.exec(text.replace(/\s/g, ""));
  if (match === null) return undefined;
  const digits = BigInt((match[2] ?? "").replace("#", "0x"));
  const number = match[1] === "-" ? -digits : digits;
  return number < limit && number >= -limit ? String(number) : undefined;
}

/** A file's path; where a resource of the classpath lies, only the machine knows. */
function path(text: string): string | undefined {
  const match = /^file:(?:\/\/(?=\/))?(\/[^%]*)$/.exec(text.trim());
  return match?.[1];
}

const millis = { ns: 1e-6, us: 1e-3, ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const bytes = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 } as const;

function duration(text: string): string | undefined {
  const simple = /^([+-]?\d+)(ns|us|ms|s|m|h|d)?$/i.exec(text);
  if (simple !== null) {
    const unit = (simple[2]?.toLowerCase() ?? "ms") as keyof typeof millis;
    return String(Math.trunc(Number(simple[1]) * millis[unit]));
  }
  const iso = /^([+-])?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i.exec(text);
  if (iso === null || text.length < 3) return undefined;
  const [, sign, d, h, m, s] = iso;
  const total =
    Number(d ?? 0) * millis.d + Number(h ?? 0) * millis.h + Number(m ?? 0) * millis.m + Number(s ?? 0) * millis.s;
  return String(Math.trunc(sign === "-" ? -total : total));
}

function size(text: string): string | undefined {
  const match = /^([+-]?\d+)([KMGT]?B)?$/.exec(text);
  return match === null ? undefined : String(Number(match[1]) * bytes[(match[2] ?? "B") as keyof typeof bytes]);
}

/** True for a type that takes any text. */
export function isText(type: string): boolean {
  return type === "java.lang.String" || /^java\.util\./.test(type);
}
