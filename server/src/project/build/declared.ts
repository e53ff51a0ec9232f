/** A version that a build file declares, and what a dependency's coordinates say of the products that matter here. */
import { managedByQuarkus } from "../../kafka/smallrye.ts";
import type { Axis } from "../../kafka/version.ts";

/** `line` counts from 1. */
export interface Declared {
  readonly axis: Axis;
  readonly version: string;
  readonly line: number;
  /** The platform that brings this version, where it is not named itself: `Quarkus 3.8.6`. */
  readonly by?: string;
  /** True for a vendor's own build: it may have what was repaired in later releases. */
  readonly rebuilt?: true;
}

/** What a dependency of this version says; `undefined` for all that do not matter here. */
export function declaredBy(group: string, name: string, version: string, line: number): Declared | undefined {
  const axis = axisOf(group, name);
  if (axis !== undefined) return { axis, version, line };
  const isPlatform = quarkusGroups.test(group) && quarkusBoms.test(name) && !beforeRelease.test(version);
  const kafka = isPlatform ? managedByQuarkus(version)?.kafka : undefined;
  return kafka === undefined ? undefined : { axis: "clients", version: kafka, line, by: `Quarkus ${version}` };
}

const quarkusGroups = /^(com\.redhat\.quarkus|io\.quarkus)(\.platform)?$/;
const beforeRelease = /[.-](alpha|beta|cr|rc|snapshot)/i;
const quarkusBoms = /^quarkus-(universe-)?bom$/;

/** The product behind a dependency's group and name; `undefined` for all others. */
function axisOf(group: string, name: string): Axis | undefined {
  if (group === "org.springframework.boot") return "springBoot";
  if (group === "org.springframework.kafka" && name === "spring-kafka") return "springKafka";
  return group === "org.apache.kafka" && /^(kafka-clients|kafka-streams|connect-.+)$/.test(name)
    ? "clients"
    : undefined;
}

/** The settings by which Spring Boot's dependency management is told another version. */
export const managedVersions: Readonly<Record<string, Axis>> = {
  "kafka.version": "clients",
  "spring-kafka.version": "springKafka",
};

/** The first declaration of each product; the others are of the same or depend on it. One that names it beats a platform that brings it. */
export function firstOfEach(found: readonly Declared[]): readonly Declared[] {
  const inOrder = [...found.filter(({ by }) => by === undefined), ...found.filter(({ by }) => by !== undefined)];
  return [...new Map(inOrder.toReversed().map((one) => [one.axis, one])).values()].reverse();
}
