/** Document links: from the rules that a comment silences to their pages. */
import type { Analysis } from "../analysis/analyze.ts";
import { isRuleId } from "../rules/index.ts";
import { namedRules } from "./ignore-comment.ts";

export interface RuleLink {
  readonly rule: string;
  readonly span: { readonly start: number; readonly end: number };
}

export function ruleLinks(analysis: Analysis, uri: string): readonly RuleLink[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  return (document?.comments ?? [])
    .flatMap(namedRules)
    .flatMap(({ id, span }) => (isRuleId(id) ? [{ rule: id, span }] : []));
}
