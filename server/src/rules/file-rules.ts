/** Findings about a file rather than about a component: what its loader refuses, and comments that silence wrongly. */
import type { fileRuleTexts } from "../texts/file-rules.ts";
import type { Category, Severity } from "./rule.ts";

/** The ids, categories and severities under which they are reported. */
export const fileRules = {
  "yaml-duplicate-key": { category: "startup-failure", severity: "error" },
  "yaml-refused": { category: "startup-failure", severity: "error" },
  "properties-duplicate-key": { category: "no-effect", severity: "warning" },
  "properties-byte-order-mark": { category: "no-effect", severity: "error" },
  "properties-bad-escape": { category: "startup-failure", severity: "error" },
  "build-release-at-fault": { category: "loss", severity: "info" },
  "suppression-without-reason": { category: "no-effect", severity: "warning" },
  "suppression-of-unknown-rule": { category: "no-effect", severity: "warning" },
  "suppression-unused": { category: "no-effect", severity: "info" },
  "directive-without-effect": { category: "no-effect", severity: "warning" },
  "import-not-followed": { category: "no-effect", severity: "info" },
} as const satisfies Readonly<
  Record<keyof typeof fileRuleTexts, { readonly category: Category; readonly severity: Severity }>
>;

export type FileRuleId = keyof typeof fileRules;

/** The ids in the order in which the documentation lists them. */
export const fileRuleIds: readonly FileRuleId[] = [
  "yaml-duplicate-key",
  "yaml-refused",
  "properties-duplicate-key",
  "properties-byte-order-mark",
  "properties-bad-escape",
  "build-release-at-fault",
  "suppression-without-reason",
  "suppression-of-unknown-rule",
  "suppression-unused",
  "directive-without-effect",
  "import-not-followed",
];

export function isFileRuleId(id: string): id is FileRuleId {
  return Object.hasOwn(fileRules, id);
}
