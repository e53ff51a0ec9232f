/** How Spring converts the text of a typed key before Kafka is given it. */

/**
 * Converts `text` for a Java type as Spring Boot's binder does: `on`, `yes`, `1` are true, `5s` is 5000 (ms), `1MB` is 1048576 (bytes).
 * A bare number is milliseconds or bytes. `undefined` where Spring would refuse the text.
 */
export function convert(javaType: string, text: string): string | undefined {
  const trimmed = text.trim();
  switch (javaType) {
    case "java.lang.Boolean":
      if (/^(true|on|yes|1)$/i.test(trimmed)) return "true";
      return /^(false|off|no|0)$/i.test(trimmed) ? "false" : undefined;
    case "java.lang.Integer":
    case "java.lang.Long":
      return /^[+-]?\d+$/.test(trimmed) ? trimmed : undefined;
    case "java.time.Duration":
      return duration(trimmed);
    case "org.springframework.util.unit.DataSize":
      return size(trimmed);
    default:
      return javaType.endsWith("IsolationLevel") ? isolationLevel(trimmed) : text;
  }
}

/** An enumeration of Spring's whose constants become Kafka's lower-case values. */
function isolationLevel(text: string): string | undefined {
  const letters = text.replace(/[^a-z]/gi, "").toLowerCase();
  return ["read_committed", "read_uncommitted"].find((level) => level.replace("_", "") === letters);
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
