/** What applies in a view, found by its profiles: of many sections with a profile each, a view looks at its own alone. */
import { type Activation, isActive } from "./profiles.ts";

/**
 * Remembers under which profiles each of `all` applies. The answer gives those that apply with these profiles active, in the order of
 * `all`, and looks only at what needs one of them or needs none: the cost of n views of n profiles is n, not n².
 */
export function byProfiles<T>(
  all: readonly T[],
  conditionOf: (one: T) => Activation,
): (profiles: readonly string[]) => readonly T[] {
  const free: number[] = [];
  const needing = new Map<string, number[]>();
  all.forEach((one, index) => {
    const needed = neededBy(conditionOf(one));
    if (needed === undefined) free.push(index);
    for (const profile of new Set(needed)) {
      const known = needing.get(profile);
      if (known === undefined) needing.set(profile, [index]);
      else known.push(index);
    }
  });
  return (profiles) => {
    const names = profiles.length === 0 ? ["default"] : profiles;
    const indices = new Set([...free, ...names.flatMap((name) => needing.get(name) ?? [])]);
    return [...indices]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const one = all[index] as T;
        return isActive(conditionOf(one), profiles) ? [one] : [];
      });
  };
}

/** Those of a list that apply with these profiles active; what needs which profile is remembered as long as the list is. */
export function activeIn<T extends { readonly activation?: Activation }>(
  all: readonly T[],
  profiles: readonly string[],
): readonly T[] {
  const known = lists.get(all) ?? byProfiles(all, ({ activation }) => activation);
  lists.set(all, known);
  return known(profiles) as readonly T[];
}

const lists = new WeakMap<readonly object[], (profiles: readonly string[]) => readonly object[]>();

/** Profiles of which at least one has to be active; `undefined` where it may apply without any of those that it names. */
function neededBy(activation: Activation): readonly string[] | undefined {
  switch (activation?.kind) {
    case undefined:
    case "not":
      return undefined;
    case "unknown":
      return [];
    case "profile":
      return [activation.name];
    case "all":
      return activation.of.map(neededBy).find((one) => one !== undefined);
    case "any": {
      const needed = activation.of.map(neededBy);
      return needed.includes(undefined) ? undefined : needed.flatMap((one) => one ?? []);
    }
  }
}
