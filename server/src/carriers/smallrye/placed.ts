/** The entries of a set of MicroProfile Config's files, each with its rank among the others and its condition. */
import type { Given } from "../../model/placeholder.ts";
import type { Activation, ProfileExpression } from "../../model/profiles.ts";
import type { Rank } from "../../model/rank.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import { smallryeFile } from "./file.ts";
import { type SmallryeName, smallryeName } from "./names.ts";

/** An entry that leads to a setting of Kafka. */
export interface Placed {
  readonly entry: Entry;
  readonly name: SmallryeName;
  readonly activation: Activation;
  readonly rank: Rank;
  /** What a variable is set to; the entries of files have their expressions filled in. */
  readonly given?: Given;
}

/**
 * Every such entry of the files. What holds for a profile beats what always holds in a file of the same ordinal or a lower one. `prod` is
 * what Quarkus runs when nobody says otherwise; what is there for `dev` and `test` alone is left out.
 */
export function placed(files: readonly ConfigFile[]): readonly Placed[] {
  const found = files.flatMap((file) => {
    const own = smallryeFile(file.path);
    if (own === undefined) return [];
    return entriesOf(file).flatMap((entry) => {
      const name = smallryeName(entry, file);
      if (name === undefined) return [];
      const profiles = own.profile === undefined ? name.profiles : [...name.profiles, own.profile];
      const kept = profiles.filter((profile) => !isDevelopmentProfile(profile));
      if (profiles.length > 0 && kept.length === 0) return [];
      return [{ entry, name, profiles: kept, ordinal: own.ordinal }];
    });
  });
  const others = new Set(found.flatMap(({ profiles }) => profiles).filter((profile) => profile !== usual));
  return found.map(({ entry, name, profiles, ordinal }) => ({
    entry,
    name,
    activation: conditionOf(profiles, [...others]),
    rank: [ordinal, profiles.length > 0 ? 1 : 0],
  }));
}

const usual = "prod";

/** True for the two profiles under which Quarkus runs while somebody develops. */
export function isDevelopmentProfile(profile: string): boolean {
  return profile === "dev" || profile === "test";
}

/** What holds for `prod` holds unless another profile is named. */
function conditionOf(profiles: readonly string[], others: readonly string[]): Activation {
  if (profiles.length === 0) return undefined;
  const named = profiles.filter((profile) => profile !== usual).map(profileOf);
  if (!profiles.includes(usual)) return anyOf(named);
  if (others.length === 0) return undefined;
  const rest = others.filter((profile) => !profiles.includes(profile)).map(profileOf);
  return rest.length === 0 ? undefined : { kind: "not", of: anyOf(rest) };
}

function profileOf(name: string): ProfileExpression {
  return { kind: "profile", name };
}

function anyOf(all: readonly ProfileExpression[]): ProfileExpression {
  const [only] = all;
  return all.length === 1 && only !== undefined ? only : { kind: "any", of: all };
}
