/** What the expressions in MicroProfile Config's files become: `${name}` and `${name:default}`. */
import { type Given, givenBySpring } from "../../model/placeholder.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import { smallryeFile } from "./file.ts";
import { profilesBefore, propertyOf } from "./names.ts";
import { isDevelopmentProfile } from "./placed.ts";

/** Fills the expressions of a value in. A name that some profile gives another value is unknown. */
export function expressionsIn(files: readonly ConfigFile[]): (value: string | undefined) => Given {
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
  return (value) =>
    givenBySpring(value, (name) => {
      if (varying.has(name)) return { text: undefined };
      return always.has(name) ? { text: always.get(name) } : undefined;
    });
}
