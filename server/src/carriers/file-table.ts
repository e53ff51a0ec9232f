/** The files that some carrier reads: command line, server, client and manifest look for these and no others. */
import { carriers } from "./all.ts";
import { type FileForm, formExpression, namesOf } from "./files.ts";

/** The forms of all carriers, each once. */
export const fileForms: readonly FileForm[] = [...new Set(carriers.flatMap(({ files }) => files))];

/** Patterns for the names, those of templates too, each once. */
export const fileNames: readonly string[] = [...new Set(fileForms.flatMap(namesOf))];

/** True for a file in which a search by name looks. */
export function isCandidateName(name: string): boolean {
  return candidate.test(name);
}

/** True for a candidate whose name is mostly that of other files: nothing has to be told of it before it is known to be ours. */
export function isMostlyOthers(name: string): boolean {
  return !ours.test(name);
}

/** All names as one regular expression. */
export const fileExpression = formExpression(fileForms);

const candidate = new RegExp(fileExpression, "is");
const ours = new RegExp(formExpression(fileForms.filter((form) => form.mostlyOthers !== true)), "is");
