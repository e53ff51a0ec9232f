/** The files that some carrier reads: command line, server, client and manifest look for these and no others. */
import { carriers } from "./all.ts";
import { type FileForm, matches, nameExpression } from "./files.ts";

/** The forms of all carriers, each once. */
export const fileForms: readonly FileForm[] = [...new Set(carriers.flatMap(({ files }) => files))];

/** Patterns for the names, each once. */
export const fileNames: readonly string[] = [...new Set(fileForms.flatMap(({ names }) => names))];

/** True for a file in which a search by name looks. */
export function isCandidateName(name: string): boolean {
  return candidate.test(name);
}

/** True for a candidate whose name is mostly that of other files: nothing has to be told of it before it is known to be ours. */
export function isMostlyOthers(name: string): boolean {
  return fileForms.every(({ names, mostlyOthers }) => mostlyOthers === true || !matches(name, names));
}

const candidate = new RegExp(nameExpression(fileNames), "i");
