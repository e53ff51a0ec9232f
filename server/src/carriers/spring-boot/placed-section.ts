/** A section of a set of Spring files with its place among the others and its condition. */
import type { Activation } from "../../model/profiles.ts";
import type { Rank } from "../../model/rank.ts";
import type { ConfigFile, Entry, Part } from "../../syntax/document.ts";
import type { Import } from "./import.ts";

/** A section as Spring Boot adds it to the environment. */
export interface PlacedSection {
  readonly document: ConfigFile;
  readonly part: Part;
  readonly entries: readonly Entry[];
  /** When the file is read at all: the profile in its name, and the section that imports it. */
  readonly loaded: Activation;
  /** When the section applies. */
  readonly activation: Activation;
  readonly rank: Rank;
  readonly imports: readonly Import[];
}

/** The first number in the rank of what the variables of a service say: they beat all files, those of profiles too. */
export const serviceRank = 2;
