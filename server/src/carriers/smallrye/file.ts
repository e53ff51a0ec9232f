/** The files that MicroProfile Config reads: Quarkus' `application` files and their profiles, and `META-INF/microprofile-config`. */
import { fileName } from "../../syntax/address.ts";
import { programName } from "../files.ts";

/** One such file. */
export interface SmallryeFile {
  /** The profile in its name. */
  readonly profile: string | undefined;
  /** Of two files the greater wins: their ordinals are 100, 250 and 255. */
  readonly ordinal: 0 | 1 | 2;
}

/** `undefined` for a file of another name. */
export function smallryeFile(path: string): SmallryeFile | undefined {
  const [, stem, profile, ending] =
    /^(application|microprofile-config)(?:-(.+))?\.(ya?ml|properties)$/.exec(programName(fileName(path))) ?? [];
  if (stem === undefined) return undefined;
  if (stem === "microprofile-config") return ending === "properties" ? { profile, ordinal: 0 } : undefined;
  return { profile, ordinal: ending === "properties" ? 1 : 2 };
}
