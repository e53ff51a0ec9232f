/** The frame of every verdict: a component with what stands around it, at one release. */
import type { Lens } from "../../kafka/version.ts";
import type { UnboundEntry } from "../component.ts";
import type { EffectiveComponent } from "../effective.ts";
import type { Guarantee } from "./ground.ts";

/** What stands around a component in its files, at the same release and in the same view. */
export interface Surroundings {
  readonly siblings: readonly EffectiveComponent[];
  readonly unbound: readonly UnboundEntry[];
  readonly lens: Lens;
}

/** Judges a component at one release; never claims more than its settings prove. */
export type Verdict = (component: EffectiveComponent, around: Surroundings) => Guarantee;

/** A verdict for which nothing counts but the component and the release. */
export function atRelease(judge: (component: EffectiveComponent, lens: Lens) => Guarantee): Verdict {
  return (component, { lens }) => judge(component, lens);
}
