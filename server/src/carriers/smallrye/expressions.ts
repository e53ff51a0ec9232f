/** What the expressions in MicroProfile Config's files become: `${name}` and `${name:default}`. */
import type { Assignment } from "../../model/component.ts";
import { type Given, givenBySpring, type Lookup } from "../../model/placeholder.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import { smallryeFile } from "./file.ts";
import { profilesBefore, propertyOf } from "./names.ts";
import { isDevelopmentProfile } from "./placed.ts";
import type { ServiceView } from "./services.ts";
import { variableOfProperty } from "./variables.ts";

/**
 * Fills the expressions of a value in: by the files, and in the view of a service by its variables first. A name that some profile gives
 * another value is unknown.
 */
export function expressionsIn(
  files: readonly ConfigFile[],
  services: readonly ServiceView[],
): (value: string | undefined) => Pick<Assignment, "given" | "givenIn"> {
  const always = new Map<string, string | undefined>();
  const varying = new Set<string>();
  for (const file of files) {
    const ofFile = smallryeFile(file.path)?.profile;
    for (const entry of entriesOf(file)) {
      const { value } = entry;
      const { profiles, rest } = profilesBefore(propertyOf(entry, file));
      const all = ofFile === undefined ? profiles : [...profiles, ofFile];
      if (all.length === 0) always.set(rest, value);
      else if (!all.every(isDevelopmentProfile)) varying.add(rest);
    }
  }
  const inFiles: Lookup = (name) => {
    if (varying.has(name)) return { text: undefined };
    return always.has(name) ? { text: always.get(name) } : undefined;
  };
  return (value) => {
    const given = givenBySpring(value, inFiles);
    if (services.length === 0 || value?.includes("${") !== true) return { given };
    const givenIn = (profiles: readonly string[]): Given => {
      const service = services.find(({ name }) => profiles.includes(name));
      return service === undefined ? given : givenBySpring(value, (name) => byVariable(service, name) ?? inFiles(name));
    };
    return { given, givenIn };
  };
}

/** A variable is asked for under the name itself, and as a variable of a property is called. */
function byVariable({ variables }: ServiceView, name: string): ReturnType<Lookup> {
  const asked = [name, variableOfProperty(name)];
  const found = variables.findLast((one) => asked.includes(one.name));
  return found === undefined ? undefined : { text: found.given.value };
}
