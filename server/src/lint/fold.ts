/** Folds what several views say alike into one finding that names its profiles. */
import type { View } from "../model/profiles.ts";
import { severities } from "../rules/rule.ts";
import type { Draft } from "./finding.ts";

/** A finding as one view gives it. */
export interface ViewFinding {
  readonly view: View;
  readonly finding: Draft;
}

/** The base view where it stands beside named ones. */
export const defaultProfile = "default";

/** One finding for equal ones; `profiles` stays empty where every view in which the component exists agrees, the base among them. */
export function fold(found: readonly ViewFinding[], present: ReadonlyMap<string, readonly View[]>): readonly Draft[] {
  const groups = new Map<string, { finding: Draft; views: Set<View> }>();
  const strongest = new Map<string, Draft>();
  for (const { view, finding } of found) {
    const key = JSON.stringify([
      finding.rule,
      finding.component,
      finding.place,
      finding.severity,
      finding.messages.map((one) => [one.text.en, one.args]),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, views: new Set([view]) });
    else group.views.add(view);
    const known = strongest.get(sayingOf(finding));
    if (known === undefined || rank(finding) < rank(known)) strongest.set(sayingOf(finding), finding);
  }
  // What is only a hint in one profile adds nothing to the warning that the same line has in another.
  const isStrongest = ({ finding }: { readonly finding: Draft }): boolean =>
    finding.severity === strongest.get(sayingOf(finding))?.severity;
  const folded = [...groups.values()].filter(isStrongest).map(({ finding, views: holding }): Draft => {
    const views = (present.get(finding.component ?? "") ?? []).filter(isOfFiles);
    const inFiles = [...holding].filter(isOfFiles);
    if (inFiles.length === 0) return { ...finding, profiles: [...holding].flatMap(({ service }) => service ?? []) };
    if (inFiles.length === views.length && views.some((view) => view.profiles.length === 0)) return finding;
    return {
      ...finding,
      profiles: [
        ...new Set(inFiles.flatMap((view) => (view.profiles.length === 0 ? [defaultProfile] : view.profiles))),
      ],
    };
  });
  return onceEach(folded);
}

/** A service is named only for what no view of the files has. */
function isOfFiles({ service }: View): boolean {
  return service === undefined;
}

/** A line that several components read says its message once: two flows of one MirrorMaker, the parties of a common file. */
function onceEach(findings: readonly Draft[]): readonly Draft[] {
  const said = new Set<string>();
  return findings.filter((finding) => {
    const { rule, place, severity, profiles, messages } = finding;
    const saying = JSON.stringify([rule, place, severity, profiles, messages.map((one) => [one.text.en, one.args])]);
    const isNew = !said.has(saying);
    said.add(saying);
    return isNew;
  });
}

/** What is said and where, however severe. */
function sayingOf({ rule, component, place, messages }: Draft): string {
  const [first] = messages;
  return JSON.stringify([rule, component, place, first?.text.en, first?.args]);
}

function rank({ severity }: Draft): number {
  return severities.indexOf(severity);
}
