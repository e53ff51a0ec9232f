/** A version that a build file declares, and what a dependency's coordinates say of the products that matter here. */
import type { Axis } from "../../kafka/version.ts";

/** `line` counts from 1. */
export interface Declared {
  readonly axis: Axis;
  readonly version: string;
  readonly line: number;
}

/** The product behind a dependency's group and name; `undefined` for all others. */
export function axisOf(group: string, name: string): Axis | undefined {
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

/** The first declaration of each product; the others are of the same or depend on it. */
export function firstOfEach(found: readonly Declared[]): readonly Declared[] {
  return [...new Map(found.toReversed().map((one) => [one.axis, one])).values()].reverse();
}
