/** What the rules ask of a flow of MirrorMaker. */
import type { EffectiveComponent } from "../../../model/effective.ts";

/** True for a flow that copies records; without this line MirrorMaker only sends heartbeats. */
export function isCopying(flow: EffectiveComponent): boolean {
  return flow.name !== undefined && flow.effective("enabled").typed === true;
}
