/** Which files on disk have a say in findings, as patterns for a client that watches them. */

import { baselineName } from "../analysis/baseline-file.ts";
import { sourceNames } from "../analysis/own-keys.ts";
import { fileNames } from "../carriers/file-table.ts";
import { buildFileNames } from "../project/build/build-file.ts";
import { projectFileName } from "../project/project-file.ts";

/** Compose files are among the YAML. */
const names: readonly string[] = [
  ...new Set([...fileNames, projectFileName, baselineName, ...buildFileNames, ...sourceNames]),
];

/** A pattern for all names with an ending of their own, one for whole names, one for each other; within braces stands no `*`, since eglot reads none there. */
export const watchedPatterns: readonly string[] = [
  `**/*.{${names
    .filter(isEnding)
    .map((name) => name.slice("*.".length))
    .join(",")}}`,
  `**/{${names.filter((name) => !name.includes("*")).join(",")}}`,
  ...names.filter((name) => name.includes("*") && !isEnding(name)).map((name) => `**/${name}`),
];

function isEnding(name: string): boolean {
  return /^\*\.[^*]+$/.test(name);
}
