/** All rules, those that the product speaks of, and what leads from an id to its rule. */
import { fileRules } from "./file-rules.ts";
import { allRules } from "./list.ts";
import type { Rule } from "./rule.ts";

export { allRules };

/** The finished rules: what is listed, explained and documented. A draft runs where somebody asks for it, and is no more than that. */
export const rules: readonly Rule[] = allRules.filter(({ stage }) => stage !== "draft");

const ids: ReadonlySet<string> = new Set([...allRules.map((rule) => rule.id), ...Object.keys(fileRules)]);

/** True for every id that a finding can carry. */
export function isRuleId(id: string): boolean {
  return ids.has(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of an id; findings about files have none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
