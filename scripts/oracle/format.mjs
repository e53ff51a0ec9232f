/** Prints a schema so that one changed fact is one changed line. */

/** JSON with one line per entry of `settings` that has a single period, and one line per period of the others. */
export function formatSchema(schema) {
  const parts = Object.entries(schema).map(([name, value]) => `  ${JSON.stringify(name)}: ${formatPart(name, value)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

function formatPart(name, value) {
  if (typeof value !== "object" || Array.isArray(value)) return inline(value);
  const lines = Object.entries(value).map(([key, inner]) => {
    const printed = name === "settings" && inner.length > 1 ? formatPeriods(inner) : inline(inner);
    return `    ${JSON.stringify(key)}: ${printed}`;
  });
  return `{\n${lines.join(",\n")}\n  }`;
}

function formatPeriods(list) {
  return `[\n${list.map((period) => `      ${inline(period)}`).join(",\n")}\n    ]`;
}

function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
