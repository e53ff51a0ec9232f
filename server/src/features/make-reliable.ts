/** Makes one component as reliable as the preset asks, in one edit: the preferred fixes of what threatens its records. */
import type { Analysis } from "../analysis/analyze.ts";
import { type Applied, fixRounds } from "../analysis/fix-rounds.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Finding } from "../lint/finding.ts";
import type { Component } from "../model/component.ts";
import type { Category } from "../rules/rule.ts";
import type { TextEdit } from "../syntax/text-edit.ts";

/** The edits, for the documents of the analysis; none where no fix would help. What helps nothing stays as it is. */
export function makeReliable(analysis: Analysis, { id }: Component): readonly TextEdit[] {
  const seen = new Set<string>();
  const { documents, options } = analysis;
  return fixRounds(documents, options, (now, after) => {
    seen.add(stateOf(now));
    const helps = (tried: Applied): boolean => trouble(after(tried), id) < trouble(now, id);
    // Two fixes that undo each other would never end, and one that keeps the component from starting mends nothing.
    const isSound = (tried: Applied): boolean => !seen.has(stateOf(after(tried))) && !breaks(now, after(tried), id);
    const own = now.findings.filter((finding) => finding.component === id);
    const [threats, others] = [own.filter(threatens), now.findings.filter((finding) => !own.includes(finding))];
    return (
      // A slip first: `enable.auto.comit` wants its name, not a second line beside it.
      (threats.length === 0 ? undefined : fixesOf(own.filter((one) => !threatens(one))).find(helps)) ??
      fixesOf(threats).find(isSound) ??
      (lossesOf(now, id) === 0 ? undefined : fixesOf([...own, ...others]).find((one) => isSound(one) && helps(one)))
    );
  }).edits;
}

/** Whether `makeReliable` has anything to do, told without doing it where that is plain. */
export function canMakeReliable(analysis: Analysis, component: Component): boolean {
  const own = analysis.findings.filter((finding) => finding.component === component.id && threatens(finding));
  if (fixesOf(own).length > 0) return true;
  return (
    lossesOf(analysis, component.id) > 0 &&
    fixesOf(analysis.findings).length > 0 &&
    makeReliable(analysis, component).length > 0
  );
}

/** What becomes of records; the rest of what is reported is tidiness. */
const aboutRecords: ReadonlySet<Category> = new Set(["loss", "duplication", "ordering", "startup-failure"]);

function threatens({ category }: Finding): boolean {
  return aboutRecords.has(category);
}

/** The preferred fixes of what nobody has silenced. */
function fixesOf(findings: readonly Finding[]): readonly Applied[] {
  return findings.flatMap((finding) => {
    const [fix] = finding.suppression === undefined ? finding.fixes : [];
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

function trouble(analysis: Analysis, id: string): number {
  const open = analysis.findings.filter((one) => one.component === id && one.suppression === undefined);
  return open.filter(threatens).length + lossesOf(analysis, id);
}

/** The ways to lose records in all views; not to start is worse than any. */
function lossesOf(analysis: Analysis, id: string): number {
  const component = analysis.components.find((one) => one.id === id);
  if (component === undefined) return 0;
  return analysis.views.reduce((sum, view) => {
    const verdict = verdictOf(analysis, component, view);
    if (verdict === undefined) return sum;
    return sum + verdict.losesWhen.length + ("delivery" in verdict && verdict.refused === true ? 100 : 0);
  }, 0);
}

function breaks(before: Analysis, after: Analysis, id: string): boolean {
  const known = new Set(before.findings.map(({ rule }) => rule));
  return after.findings.some(
    ({ rule, component, category }) => component === id && category === "startup-failure" && !known.has(rule),
  );
}

function stateOf({ documents }: Analysis): string {
  return JSON.stringify(documents.map(({ text }) => text));
}
