/** How a setting stands in a diagnostic report: whatever is no choice of ours, no rule and no release is not shown. */

/** What the manifest declares of a setting. */
export interface Declared {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: { readonly enum?: readonly unknown[] };
}

/** Nothing for a setting that has its default; a map is shown name by name. */
export function settingLine(name: string, value: unknown, declared: Declared): readonly string[] {
  if (value === undefined || JSON.stringify(value) === JSON.stringify(declared.default)) return [];
  return [`${name}: ${shown(value, declared)}`];
}

function shown(value: unknown, { enum: choices, additionalProperties: inner }: Declared): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string")
    return choices?.includes(value) === true || isRelease(value) ? value : "(another text)";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "(another form)";
  const entries = Object.entries(value).map(
    ([key, one]) => `${isRule(key) ? key : "(a name)"}=${shown(one, inner ?? {})}`,
  );
  return `{ ${entries.join(", ")} }`;
}

function isRelease(text: string): boolean {
  return /^v?\d{1,3}(\.\d{1,3}){0,3}$/.test(text.trim());
}

function isRule(text: string): boolean {
  return /^(?=.{1,80}$)[a-z]+\d?(-[a-z0-9]+)+$/.test(text);
}
