/** Which profiles an application ends up with when somebody names some: groups, includes, and what the files themselves activate. */

import { elementsOf, uniform } from "../../kafka/spring-names.ts";
import { givenBySpring } from "../../model/placeholder.ts";
import { lookupIn, type SpringIndex, strongest } from "./lookup.ts";

/** The active profiles, the weakest first; naming none leaves the choice to the files. */
export function activeProfiles(index: SpringIndex, named: readonly string[]): readonly string[] {
  const included = listOf(index, "spring.profiles.include");
  const chosen = named.length > 0 ? named : listOf(index, "spring.profiles.active");
  const active = expand(index, [...included, ...chosen]);
  return active.length > 0 ? active : expand(index, listOf(index, "spring.profiles.default"));
}

/** The names of the profile groups. */
export function profileGroups(index: SpringIndex): readonly string[] {
  const below = [...index].flatMap(([name, all]) => (name.startsWith("spring.profiles.group.") ? all : []));
  const names = below.flatMap(({ key }) => {
    const [spring = "", profiles = "", group = "", name] = elementsOf(key);
    return name !== undefined && [spring, profiles, group].map(uniform).join(".") === "spring.profiles.group"
      ? [name]
      : [];
  });
  return [...new Set(names)];
}

/** Each profile followed by the members of its group. */
function expand(index: SpringIndex, profiles: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...profiles];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.unshift(...listOf(index, `spring.profiles.group.${next}`));
  }
  return [...found];
}

/** A list, as commas or as elements, of the sections that apply always. */
function listOf(index: SpringIndex, name: string): readonly string[] {
  const lookup = lookupIn(index, []);
  const at = (key: string): string | undefined => {
    const all = index.get(elementsOf(key).map(uniform).join(".")) ?? [];
    const found = strongest(
      all.filter((one) => one.activation === undefined),
      key,
      [],
    );
    return found === undefined ? undefined : (givenBySpring(found.text, lookup).value ?? "");
  };
  const scalar = at(name);
  const texts: string[] = scalar === undefined ? [] : scalar.split(",");
  for (let i = 0, text = at(`${name}[0]`); scalar === undefined && text !== undefined; text = at(`${name}[${++i}]`))
    texts.push(text);
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
