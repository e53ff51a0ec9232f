/** What is known of each program that runs clients: catalogues, releases, defaults, what it computes, what it guarantees. */
import { type CatalogueRole, catalogueOf } from "../kafka/catalogue.ts";
import type { Axis } from "../kafka/version.ts";
import type { Component, Party, Program } from "./component.ts";
import type { ProgramFacts } from "./program-facts.ts";
import { flume } from "./programs/flume.ts";
import { java } from "./programs/java.ts";
import { librdkafka } from "./programs/librdkafka.ts";
import { micronaut } from "./programs/micronaut.ts";
import { scala } from "./programs/scala.ts";
import { smallrye } from "./programs/smallrye.ts";
import { springBoot } from "./programs/spring-boot.ts";
import { springCloudStream } from "./programs/spring-cloud-stream.ts";
import { unknownProgram } from "./programs/unknown.ts";

/** All programs; a name without facts does not compile. */
export const programs: Readonly<Record<Program, ProgramFacts>> = {
  java,
  "spring-boot": springBoot,
  "spring-cloud-stream": springCloudStream,
  smallrye,
  micronaut,
  flume,
  librdkafka,
  scala,
  unknown: unknownProgram,
};

/** Those that run Kafka's own software. */
export const javaPrograms: readonly Program[] = Object.values(programs)
  .filter(({ runsJava }) => runsJava)
  .map(({ id }) => id);

/** The catalogues in which a party's settings are looked up; none where its names are not known here. */
export function cataloguesOf({ role, program }: Party): readonly CatalogueRole[] {
  return programs[program].catalogues[role] ?? [];
}

/** The name that decides where a program knows a setting by several. */
export function canonicalKey(party: Party, key: string): string {
  const [first] = cataloguesOf(party);
  return first === undefined ? key : catalogueOf(first).canonical(key);
}

/** The product whose releases decide what the settings of a party mean. */
export function axisOf(party: Party): Axis {
  const [first] = cataloguesOf(party);
  return first === undefined ? "clients" : catalogueOf(first).axis;
}

/** True where what is not written here is not known: other files or code may give it, the client may not be there at all, or nobody knows its program. */
export function absentIsUnknown(component: Pick<Component, "partial" | "program" | "implied">): boolean {
  return component.implied === true || isOpen(component);
}

/** The same for a client that is there. */
export function isOpen({ partial, program }: Pick<Component, "partial" | "program">): boolean {
  return partial || programs[program].defaults === "unknown";
}

/** True for a producer whose program sends again what it gave up. */
export function sendsAgain({ program }: Pick<Component, "program">): boolean {
  return programs[program].sendsAgain === true;
}
