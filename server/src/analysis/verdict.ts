/** The delivery verdict on a component of an analysis: in one view, over all releases that may be in use. */
import { defaultProfile } from "../lint/fold.ts";
import { effective } from "../model/at-release.ts";
import { activeIn } from "../model/by-profiles.ts";
import type { Component } from "../model/component.ts";
import { type Guarantee, refused } from "../model/guarantee/ground.ts";
import { guaranteeOver } from "../model/guarantee/over-releases.ts";
import { guaranteeOf } from "../model/guarantee.ts";
import { type Merged, merge } from "../model/merge.ts";
import type { View } from "../model/profiles.ts";
import { intervalsOf } from "../project/versions.ts";
import type { Analysis } from "./analyze.ts";

/** `undefined` for a role that delivers nothing, and where nothing of the component applies in the view. */
export function verdictOf(analysis: Analysis, component: Component, view: View): Guarantee | undefined {
  const merged = merge(component, view);
  if (merged === undefined) return undefined;
  const guarantee = judged(analysis, component, merged, view);
  const isDelivery = guarantee !== undefined && "delivery" in guarantee;
  return isDelivery && failsToStart(analysis, component, view) ? refused : guarantee;
}

/** What a rule is sure of: the settings of a verdict are not all that can keep a client from starting. */
function failsToStart({ findings }: Analysis, { id }: Component, { profiles }: View): boolean {
  const active = profiles.length === 0 ? [defaultProfile] : profiles;
  return findings.some(
    (finding) =>
      finding.component === id &&
      finding.category === "startup-failure" &&
      finding.severity === "error" &&
      finding.suppression === undefined &&
      (finding.profiles.length === 0 || finding.profiles.some((one) => active.includes(one))),
  );
}

function judged(analysis: Analysis, component: Component, merged: Merged, view: View): Guarantee | undefined {
  const reading = analysis.readings.find(({ components }) => components.includes(component));
  // Most verdicts ask for nobody beside the component, and there may be hundreds.
  const others = (): readonly Merged[] =>
    (reading?.components ?? []).filter((one) => one !== component).flatMap((one) => merge(one, view) ?? []);
  const unbound = reading === undefined ? [] : activeIn(reading.unbound, view.profiles);
  return guaranteeOver(intervalsOf(analysis.versions(component)), (lens) =>
    guaranteeOf(effective(merged, lens), {
      get siblings() {
        return others().map((one) => effective(one, lens));
      },
      unbound,
      lens,
    }),
  );
}
