/** The delivery verdict on a component of an analysis: in one view, over all releases that may be in use. */
import type { Component } from "../model/component.ts";
import { effective, merge } from "../model/effective.ts";
import type { Guarantee } from "../model/guarantee/ground.ts";
import { guaranteeOver } from "../model/guarantee/over-releases.ts";
import { guaranteeOf } from "../model/guarantee.ts";
import { isActive, type View } from "../model/profiles.ts";
import { intervalsOf } from "../project/versions.ts";
import type { Analysis } from "./analyze.ts";

/** `undefined` for a role that delivers nothing, and where nothing of the component applies in the view. */
export function verdictOf(analysis: Analysis, component: Component, view: View): Guarantee | undefined {
  const merged = merge(component, view);
  if (merged === undefined) return undefined;
  const reading = analysis.readings.find(({ components }) => components.includes(component));
  const others = (reading?.components ?? [])
    .filter((one) => one !== component)
    .flatMap((one) => merge(one, view) ?? []);
  const unbound = (reading?.unbound ?? []).filter((one) => isActive(one.activation, view.profiles));
  return guaranteeOver(intervalsOf(analysis.versions(component)), (lens) =>
    guaranteeOf(effective(merged, lens), {
      siblings: others.map((one) => effective(one, lens)),
      unbound,
      lens,
    }),
  );
}
