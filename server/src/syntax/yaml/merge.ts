/** The pairs of a YAML mapping with its `<<` merges applied as SnakeYAML applies them. */
import { isAlias, isMap, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import { keyIdentity } from "./keys.ts";
import { type Aliases, isMergeKey, type YamlPair } from "./node.ts";

/** A pair that counts for a mapping; `mergedAt` is the `<<` that brought it in. */
export interface EffectivePair {
  readonly pair: YamlPair;
  readonly mergedAt: YamlPair | undefined;
}

/** What is known of a document's mappings, and how many pairs may still be merged: merges of merges grow without bound. */
export class Merges {
  readonly known = new Map<ParsedNode, readonly EffectivePair[]>();
  left = 10_000;
}

/** Merged mappings may merge others in turn; nobody goes further than this. */
const DEPTH_LIMIT = 50;

/** Written pairs win over those of an alias, and of merged ones the first. `merges` remembers what was found before. */
export function mergedPairs(
  map: YAMLMap.Parsed,
  aliases: Aliases,
  merges: Merges,
  depth = 0,
): readonly EffectivePair[] {
  const before = merges.known.get(map);
  if (before !== undefined) return before;
  const written = map.items.filter(({ key }) => !isMergeKey(key));
  const own = written.map((pair) => ({ pair, mergedAt: undefined }));
  if (written.length === map.items.length || depth > DEPTH_LIMIT || merges.left <= 0) return own;
  // A mapping that merges itself finds its own pairs here.
  merges.known.set(map, own);
  const taken = new Set(written.map(({ key }) => keyIdentity(key, aliases)));
  const all = map.items.flatMap((pair): readonly EffectivePair[] => {
    if (!isMergeKey(pair.key)) return [{ pair, mergedAt: undefined }];
    const sources = mergeSources(pair.value, aliases);
    const candidates = sources.flatMap(({ source, inline }) =>
      mergedPairs(source, aliases, merges, depth + 1).map((merged) => ({ merged, inline })),
    );
    merges.left -= candidates.length;
    return candidates.flatMap(({ merged, inline }) => {
      const identity = (inline ? "inline " : "") + keyIdentity(merged.pair.key, aliases);
      if (taken.has(identity)) return [];
      taken.add(identity);
      return [{ pair: merged.pair, mergedAt: pair }];
    });
  });
  // To Spring the keys of a mapping that is written behind `<<` itself are not those of the others: then the last one counts.
  const last = new Map(all.map((one) => [keyIdentity(one.pair.key, aliases), one]));
  const result = all.filter((one) => {
    const identity = keyIdentity(one.pair.key, aliases);
    return identity === undefined || last.get(identity) === one;
  });
  merges.known.set(map, result);
  return result;
}

interface MergeSource {
  readonly source: YAMLMap.Parsed;
  /** Written here, not fetched by an alias. */
  readonly inline: boolean;
}

/** The mappings that a `<<` names: one, or a list of them. */
function mergeSources(value: ParsedNode | null, aliases: Aliases): readonly MergeSource[] {
  const target = isAlias(value) ? aliases.get(value) : value;
  if (isMap(target)) return [{ source: target, inline: !isAlias(value) }];
  if (!isSeq(target)) return [];
  return target.items.flatMap((item) => {
    const source = isAlias(item) ? aliases.get(item) : item;
    return isMap(source) ? [{ source, inline: !isAlias(item) }] : [];
  });
}
