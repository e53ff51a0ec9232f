/** One cause is one finding: what a stronger rule says better is left out, and its place is related to the stronger finding. */
import type { Rule } from "../rules/rule.ts";
import { say } from "../texts/text.ts";
import { type Draft, inFileOrder, type Related } from "./finding.ts";

/** Drops the covered of the findings on one component. */
export function dropCovered(findings: readonly Draft[], rules: ReadonlyMap<string, Rule>): readonly Draft[] {
  const coversOf = (finding: Draft): readonly string[] => rules.get(finding.rule)?.coveredBy ?? [];
  const isCovered = (finding: Draft): boolean => findings.some((other) => coversOf(finding).includes(other.rule));
  return findings.flatMap((finding): Draft[] => {
    if (isCovered(finding)) return [];
    const related = findings
      .filter((other) => coversOf(other).includes(finding.rule) && !touches(finding, other))
      .toSorted(inFileOrder)
      .flatMap((other): Related[] => {
        const title = rules.get(other.rule)?.docs.texts().title;
        return title === undefined ? [] : [{ place: other.place, message: say(title) }];
      });
    return [related.length === 0 ? finding : { ...finding, related: [...finding.related, ...related] }];
  });
}

/** True where the other place is the finding's own, or one it names already. */
function touches(finding: Draft, other: Draft): boolean {
  return [finding.place, ...finding.related.map((one) => one.place)].some(
    (place) => place.uri === other.place.uri && place.span.start === other.place.span.start,
  );
}
