/** Presets: what a record is worth decides which findings count, and how much. */
import type { Category, RuleFacts, Severity } from "../rules/rule.ts";
import type { Place } from "../syntax/document.ts";

/** `critical`: payments, where a duplicate is a fault too. `tolerant`: metrics and logs, where a lost record is none. */
export type Preset = "critical" | "standard" | "tolerant";
export const presets: readonly Preset[] = ["critical", "standard", "tolerant"];

/** Reads a preset's name; `undefined` for anything else. */
export function presetOf(name: unknown): Preset | undefined {
  return presets.find((preset) => preset === name);
}

/** How strictly findings are judged in one place. */
export interface Strictness {
  readonly preset: Preset;
  /** The severity that a person chose for a rule. */
  readonly severityOf: (rule: string) => Severity | "off" | undefined;
}

/** A file may hold several documents, each with a head of its own. */
export interface StrictnessByPlace {
  at(place: Place): Strictness;
  /** All that hold anywhere in a file. */
  within(uri: string): readonly Strictness[];
}

type AskedRule = Pick<RuleFacts, "id" | "stage" | "category" | "preset">;

/** Whether a rule is asked: somebody chose a severity for it, or the preset has it. One that is off is asked too: what it covers stays covered. A draft has to be switched on. */
export function isAsked(rule: AskedRule, { preset, severityOf }: Strictness): boolean {
  if (rule.stage === "draft") return ![undefined, "off"].includes(severityOf(rule.id));
  return severityOf(rule.id) !== undefined || isIn(preset, rule);
}

/** False for a rule that somebody switched off. */
export function isReported(rule: string, { severityOf }: Strictness): boolean {
  return severityOf(rule) !== "off";
}

function isIn(preset: Preset, rule: AskedRule): boolean {
  if (rule.preset === "critical" && preset !== "critical") return false;
  return preset !== "tolerant" || !aboutRecords.has(rule.category);
}

/** The severity of a finding: what touches a record is at least a warning where records are critical, unless only code can tell. */
export function severityUnder(
  preset: Preset,
  rule: { readonly category: Category; readonly preset: RuleFacts["preset"] | undefined },
  severity: Severity,
): Severity {
  // What is said only there, and as a hint, cannot be known from the files.
  if (rule.preset === "critical" && severity === "hint") return severity;
  const raised = preset === "critical" && rule.category !== "availability" && aboutRecords.has(rule.category);
  return raised && severity !== "error" ? "warning" : severity;
}

/** What happens to records; the other categories are contradictions, which help nobody. */
const aboutRecords: ReadonlySet<Category> = new Set(["loss", "duplication", "ordering", "availability"]);
