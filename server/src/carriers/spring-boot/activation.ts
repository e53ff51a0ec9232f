/** When a section of a Spring file applies. */
import { givenBySpring } from "../../model/placeholder.ts";
import { type Activation, type ProfileExpression, parseProfiles } from "../../model/profiles.ts";
import type { Entry } from "../../syntax/document.ts";
import { belowSpring, springName } from "./names.ts";

/** What a section itself demands. */
export function demandOf(section: readonly Entry[]): Activation {
  const entries = belowSpring(section);
  const named = entries.filter((entry) => isProfileDemand(entry) && entry.value !== "");
  const cloud = entries.some((entry) => /^spring\.config\.activate\.oncloudplatform$/.test(springName(entry).uniform));
  if (cloud) return { kind: "unknown" };
  if (named.length === 0) return undefined;
  const expressions = named.map((entry): ProfileExpression => {
    const { value } = givenBySpring(entry.value);
    return value === undefined ? { kind: "unknown" } : parseProfiles(value);
  });
  return expressions.length === 1 ? expressions[0] : { kind: "any", of: expressions };
}

/** `spring.config.activate.on-profile`, and `spring.profiles` as it was called before Boot 2.4. */
export function isProfileDemand(entry: Entry): boolean {
  return /^spring\.(config\.activate\.onprofile|profiles)(\.\d+)?$/.test(springName(entry).uniform);
}
