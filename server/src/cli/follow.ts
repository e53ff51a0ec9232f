/** Follows the links on the way to a path of this system, as long as no step leads out of bounds. */
import { walked, withoutLinks } from "../project/links.ts";
import { isWithin, locationOf, type Platform } from "../project/within.ts";

/** The absolute path without links; `undefined` outside of the folders that `bounds` gives for a path. Nothing outside is asked about. */
export function follow(
  path: string,
  platform: Platform,
  bounds: (path: string) => readonly string[],
  linkOf: (path: string) => string | undefined,
): string | undefined {
  const steps = (one: string): number | undefined => locationOf(one, platform)?.steps.length;
  const deepest = (one: string): number | undefined => {
    const holding = bounds(one).filter((folder) => isWithin(one, [folder], platform));
    const depths = holding.flatMap((folder) => steps(folder) ?? []);
    return depths.length === 0 ? undefined : Math.max(...depths);
  };
  return walked(withoutLinks(path, deepest, steps), linkOf);
}
