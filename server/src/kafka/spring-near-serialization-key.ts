/** What an unknown name among the settings of spring-kafka's serializers was meant to be. */
import { lettersOf, type NameIndex, nameIndex } from "./near-name.ts";
import { serializationKeys, serializationPeriods } from "./spring-kafka-keys.ts";
import { everyRelease } from "./version.ts";

/** The one key of the newest release that a name was meant to be: other separators, a slip of the pen, or a word left out; `undefined` where none or several are near. */
export function nearestSerializationKey(written: string): string | undefined {
  const current = serializationKeys().filter((name) => serializationPeriods(name).at(-1)?.to === everyRelease.to);
  index ??= nameIndex(current);
  const near = index.nearest(written)?.name;
  if (near !== undefined) return near;
  const letters = lettersOf(written);
  const lacks = (words: readonly string[]): boolean =>
    words.some((_, left) => lettersOf(words.filter((_word, at) => at !== left).join("")) === letters);
  const [only, ...others] = current.filter((name) => lacks(name.split(".")));
  return others.length === 0 ? only : undefined;
}

let index: NameIndex | undefined;
