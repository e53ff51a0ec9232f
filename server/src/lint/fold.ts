/** Folds what several views say alike into one finding that names its profiles. */
import type { View } from "../model/profiles.ts";
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
  }
  return [...groups.values()].map(({ finding, views: holding }) => {
    const views = present.get(finding.component ?? "") ?? [];
    if (holding.size === views.length && views.some((view) => view.profiles.length === 0)) return finding;
    return {
      ...finding,
      profiles: [
        ...new Set([...holding].flatMap((view) => (view.profiles.length === 0 ? [defaultProfile] : view.profiles))),
      ],
    };
  });
}
