/** Makes one component as reliable as the preset asks, in one edit: the preferred fixes of what threatens its records. */
import type { Analysis } from "../analysis/analyze.ts";
import { type Applied, fixRounds, judgedAfter } from "../analysis/fix-rounds.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Finding } from "../lint/finding.ts";
import type { Component } from "../model/component.ts";
import { sharesVerdict } from "../model/guarantee.ts";
import type { Category } from "../rules/rule.ts";
import type { TextEdit } from "../syntax/text-edit.ts";

/** The edits, for the documents of the analysis; none where no fix would help. What helps nothing stays as it is. */
export function makeReliable({ documents, options }: Analysis, { id }: Component): readonly TextEdit[] {
  const seen = new Set<string>();
  return fixRounds(documents, options, (now, after) => {
    seen.add(stateOf(now));
    const helps = (tried: Applied): boolean => trouble(after(tried), id) < trouble(now, id);
    // Two fixes that undo each other would never end, and one that keeps the component from starting mends nothing.
    const isSound = (tried: Applied): boolean => !seen.has(stateOf(after(tried))) && !breaks(now, after(tried), id);
    const own = now.findings.filter((finding) => finding.component === id);
    const threats = own.filter(threatens);
    return (
      // A slip first: `enable.auto.comit` wants its name, not a second line beside it.
      (threats.length === 0 ? undefined : fixesOf(own.filter((one) => !threatens(one))).find(helps)) ??
      fixesOf(threats).find(isSound) ??
      (lossesOf(now, id) === 0 ? undefined : concerning(now, id).find((one) => isSound(one) && helps(one)))
    );
  }).edits;
}

/** Whether `makeReliable` has anything to do. Judging what a fix would make of the file costs as much as reading it: only where nothing else tells. */
export function canMakeReliable(analysis: Analysis, { id }: Component): boolean {
  const own = analysis.findings.filter((finding) => finding.component === id && threatens(finding));
  if (fixesOf(own).length > 0) return true;
  if (lossesOf(analysis, id) === 0) return false;
  const open = concerning(analysis, id);
  if (open.some(({ finding }) => finding.category === "loss")) return true;
  return open.some((tried) => {
    const after = judgedAfter(analysis, tried);
    return trouble(after, id) < trouble(analysis, id) && !breaks(analysis, after, id);
  });
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

/** The fixes that can bear on the verdict of a component: its own, those of who shares it, and those without which nothing starts. */
function concerning({ findings, components }: Analysis, id: string): readonly Applied[] {
  const own = components.find((one) => one.id === id);
  const sharing = components.filter((one) => own !== undefined && sharesVerdict(own, one)).map((one) => one.id);
  const [first, others] = [
    findings.filter((one) => one.component === id),
    findings.filter((one) => one.component !== id),
  ];
  const bearing = others.filter(
    ({ component, category }) =>
      component === undefined || category === "startup-failure" || sharing.includes(component),
  );
  return fixesOf([...first, ...bearing]);
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
