/** What the rules ask of a flow of MirrorMaker. */
import type { EffectiveComponent } from "../../../model/effective.ts";

/** True for a flow that copies records; without this line MirrorMaker only sends heartbeats. */
export function isCopying(flow: EffectiveComponent): boolean {
  return flow.name !== undefined && flow.effective("enabled").typed === true;
}

/** True for the flow between the same clusters in the other direction. */
export function isReverse(flow: EffectiveComponent, other: EffectiveComponent): boolean {
  return flow.name !== undefined && reverseOf(flow) === other.name;
}

/** What the flow in the other direction is called. */
export function reverseOf({ name = "" }: EffectiveComponent): string {
  return name.split("->").toReversed().join("->");
}

/** Exclude lists whose names MirrorMaker gave up in 4.0; the newer ones are known since 2.7. */
export const mirrorSuccessors: ReadonlyMap<string, string> = new Map([
  ["topics.blacklist", "topics.exclude"],
  ["groups.blacklist", "groups.exclude"],
  ["config.properties.blacklist", "config.properties.exclude"],
]);
