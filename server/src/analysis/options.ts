/** How files are judged: what a person asks for, and what stands around the files. */
import type { Preset } from "../lint/preset.ts";
import type { ProjectFile } from "../project/project-file.ts";
import type { FoundVersions, Pins } from "../project/versions.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { OwnKeys } from "./own-keys.ts";

/** How to judge; everything may be left out. */
export interface AnalyzeOptions {
  readonly pins?: Pins;
  readonly project?: ProjectFile;
  /** What the build files around the documents declare. */
  readonly found?: FoundVersions;
  /** Only this combination of Spring profiles, instead of the base and each profile. */
  readonly profiles?: readonly string[];
  /** By default what the head of the file says, else the project file, else `standard`. */
  readonly preset?: Preset;
  /** Severity by rule id; it goes before the project file's. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Addresses of the open folders; the names of folders above them are not the project's. */
  readonly roots?: readonly string[];
  /** False for an address that is not opened, whoever names it; without it any may be. */
  readonly mayRead?: (address: string) => boolean;
  /** What the sources around the documents read of what Spring Boot does not; asked for only where it matters. */
  readonly ownKeys?: () => OwnKeys;
  /** The rules to run instead of all, for tests. */
  readonly rules?: readonly Rule[];
}
