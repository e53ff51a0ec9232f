/** All rules, in the order in which the documentation lists them. */
import { fileRules } from "./file-rules.ts";
import { producerAcksZero } from "./producer-acks-zero.ts";
import { producerRetriesZero } from "./producer-retries-zero.ts";
import type { Rule } from "./rule.ts";
import { springAckModeIgnoredWithAutoCommit } from "./spring-ack-mode-ignored-with-auto-commit.ts";

export const rules: readonly Rule[] = [producerAcksZero, producerRetriesZero, springAckModeIgnoredWithAutoCommit];

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
