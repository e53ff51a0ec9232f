/** Which rule tells of a listener container that refuses to start, and whether that rule is there yet. */
import { rules } from "../../server/src/rules/index.ts";

/** The rule that tells of a refusal, by what the container says. */
export const tellers: readonly (readonly [RegExp, string])[] = [
  [/auto commit/, "spring-manual-ack-with-auto-commit"],
  [/RECORD with a batch/, "spring-record-ack-with-batch-listener"],
  [/ackCount|ackTime/, "spring-ack-limit-not-positive"],
];

export function tellerOf(refused: string): string {
  return tellers.find(([message]) => message.test(refused))?.[1] ?? "(no rule)";
}

export function isRule(id: string): boolean {
  return rules.some((rule) => rule.id === id);
}
