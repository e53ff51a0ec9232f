/** All rules, and what leads from an id to its rule. */
import { fileRules } from "./file-rules.ts";
import { rules } from "./list.ts";
import type { Rule } from "./rule.ts";

export { rules };

const ids: ReadonlySet<string> = new Set([...rules.map((rule) => rule.id), ...Object.keys(fileRules)]);

/** True for every id that a finding can carry. */
export function isRuleId(id: string): boolean {
  return ids.has(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; findings about files have none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
