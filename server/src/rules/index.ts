/** All rules, those that the product speaks of, and what leads from an id to its rule. */
import { fileRules } from "./file-rules.ts";
import { allRules, systemRules } from "./list.ts";
import type { Rule, RuleFacts } from "./rule.ts";

export { allRules, systemRules };

/** The rules about one component and those about parties that work together, drafts among them, by id. */
export const everyRule: readonly RuleFacts[] = [...allRules, ...systemRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The finished rules about one component. A draft runs where somebody asks for it, and is no more than that. */
export const rules: readonly Rule[] = allRules.filter(({ stage }) => stage !== "draft");

/** All finished rules: what is listed, explained and documented. */
export const listedRules: readonly RuleFacts[] = everyRule.filter(({ stage }) => stage !== "draft");

const ids: ReadonlySet<string> = new Set([...everyRule.map((rule) => rule.id), ...Object.keys(fileRules)]);

/** True for every id that a finding can carry. */
export function isRuleId(id: string): boolean {
  return ids.has(id);
}

const byId: ReadonlyMap<string, RuleFacts> = new Map(everyRule.map((rule) => [rule.id, rule]));

/** The rule of an id; findings about files have none. */
export function ruleById(id: string): RuleFacts | undefined {
  return byId.get(id);
}

const ofSystem: ReadonlySet<string> = new Set(systemRules.map(({ id }) => id));

/** True for a rule about parties that work together: one set of documents alone does not show whether it has something to say. */
export function isSystemRule(id: string): boolean {
  return ofSystem.has(id);
}
