/** When a section of a Spring file applies, and whether a file is only a part of the configuration. */
import { givenBySpring } from "../model/placeholder.ts";
import { type Activation, type ProfileExpression, parseProfiles } from "../model/profiles.ts";
import { type ConfigDocument, type Entry, entriesOf } from "../syntax/document.ts";
import { springFile } from "./spring-file.ts";

/** The condition of a section: the profile in the file's name and what the section itself demands. */
export function activationOf(document: ConfigDocument, entries: readonly Entry[]): Activation {
  const profile = springFile(document.uri)?.profile;
  return both(profile === undefined ? undefined : { kind: "profile", name: profile }, demanded(entries));
}

/** A file that is only a part of the configuration: one profile's, the bootstrap context's, or one that imports others. */
export function isPartial(document: ConfigDocument): boolean {
  const file = springFile(document.uri);
  return (
    file?.profile !== undefined ||
    file?.kind === "bootstrap" ||
    entriesOf(document).some((entry) => /^spring\.config\.import(\[|$)/.test(entry.key))
  );
}

function demanded(entries: readonly Entry[]): Activation {
  const named = entries.filter((entry) =>
    /^spring\.(config\.activate\.on-?profile|profiles)(\[\d+\])?$/i.test(entry.key.replace(/onProfile/, "on-profile")),
  );
  const cloud = entries.some((entry) => /^spring\.config\.activate\.on-?cloud-?platform$/i.test(entry.key));
  if (cloud) return { kind: "unknown" };
  if (named.length === 0) return undefined;
  const expressions = named.map((entry): ProfileExpression => {
    const { value } = givenBySpring(entry.value);
    return value === undefined ? { kind: "unknown" } : parseProfiles(value);
  });
  return expressions.length === 1 ? expressions[0] : { kind: "any", of: expressions };
}

function both(a: Activation, b: Activation): Activation {
  if (a === undefined || b === undefined) return a ?? b;
  return { kind: "all", of: [a, b] };
}
