/** The names by which Spring Boot finds its files. */
import { fileName } from "../../syntax/address.ts";
import { programName } from "../files.ts";

/** The names of all files that Spring Boot finds; under another it reads what one of these imports. */
export const springNames = /^(application|bootstrap)(?:-(.+))?\.(?:ya?ml|properties)$/;

/** A file that Spring Boot loads by its name: `application.yml`, `bootstrap-prod.properties`; the profile where the name has one. */
export function springFile(
  uri: string,
): { readonly kind: "application" | "bootstrap"; readonly profile?: string } | undefined {
  const match = springNames.exec(programName(fileName(uri)));
  if (match === null) return undefined;
  const kind = match[1] === "bootstrap" ? "bootstrap" : "application";
  return match[2] === undefined ? { kind } : { kind, profile: match[2] };
}
