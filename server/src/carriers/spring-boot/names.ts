/** The names of entries, each taken apart once. */
import { elementsOf, uniformName } from "../../kafka/spring-names.ts";
import type { Entry } from "../../syntax/document.ts";

/** The elements of an entry's key, and its uniform name. */
export interface EntryName {
  readonly elements: readonly string[];
  readonly uniform: string;
}

/** The name of an entry; every step of reading asks for it, and it is taken apart once. */
export function springName(entry: Entry): EntryName {
  const known = names.get(entry);
  if (known !== undefined) return known;
  const elements = elementsOf(entry.key);
  const name = { elements, uniform: uniformName(elements) };
  names.set(entry, name);
  return name;
}

const names = new WeakMap<Entry, EntryName>();

/** The entries below `spring`, in order: what Spring Boot itself is told. Found once for each section, of which they are mostly a small part. */
export function belowSpring(section: readonly Entry[]): readonly Entry[] {
  const known = own.get(section);
  if (known !== undefined) return known;
  const found = section.filter((entry) => springName(entry).uniform.startsWith("spring."));
  own.set(section, found);
  return found;
}

const own = new WeakMap<readonly Entry[], readonly Entry[]>();
