/** Which files tell the versions that an application runs with, and what each of them says. */

import { entriesOf } from "../../syntax/document.ts";
import { readDocument } from "../../syntax/read.ts";
import { versionsInCompose } from "./compose.ts";
import type { Declared } from "./declared.ts";
import { versionsInGradle } from "./gradle.ts";
import { versionsInPom } from "./pom.ts";
import { versionsInCatalog } from "./version-catalog.ts";

/** Where, below a folder, files of this kind may stand. */
export const buildFolders = ["", "gradle/"] as const;

/** Names under which they are found, compose files aside. */
export const buildFileNames: readonly string[] = [
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "gradle.properties",
  "libs.versions.toml",
];

/** True for the name of a file that `versionsInFolder` reads. */
export function isBuildFile(name: string): boolean {
  return buildFileNames.includes(name) || isCompose(name);
}

/** True for the name of a build file that carries nothing else: a person writes versions there, and no settings. */
export function isBuildScript(name: string): boolean {
  return buildFileNames.includes(name) && name !== "gradle.properties";
}

/** A version with the path of the file that declares it, below the folder that was asked about. */
export interface DeclaredIn extends Declared {
  readonly path: string;
}

/** What the files of one folder declare; `files` holds them by their path below it. The strongest first. */
export function versionsInFolder(files: ReadonlyMap<string, string>): readonly DeclaredIn[] {
  return [...files]
    .toSorted(([a], [b]) => strength(a) - strength(b))
    .flatMap(([path, text]) => versionsIn(path, text, files).map((one) => ({ ...one, path })));
}

function versionsIn(path: string, text: string, files: ReadonlyMap<string, string>): readonly Declared[] {
  if (path === "pom.xml") return versionsInPom(text);
  if (path.startsWith("build.gradle")) return versionsInGradle(text, variables(files.get("gradle.properties")));
  if (path === "gradle/libs.versions.toml") return versionsInCatalog(text);
  return isCompose(path) ? versionsInCompose(path, text) : [];
}

/** A script says more than the catalogue, from which it may not take everything. */
function strength(path: string): number {
  return path.startsWith("gradle/") ? 1 : 0;
}

function isCompose(name: string): boolean {
  return /^(docker-)?compose([.-].+)?\.ya?ml$/.test(name);
}

function variables(text: string | undefined): ReadonlyMap<string, string> {
  const entries = text === undefined ? [] : entriesOf(readDocument("gradle.properties", text, "properties"));
  return new Map(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));
}
