/** Which releases may run a component: pinned, narrowed by the file itself, or every release from 2.0 on. */
import { managedBy } from "../kafka/spring-catalogue.ts";
import {
  type Axis,
  everyRelease,
  type Interval,
  intersect,
  isOwnBuild,
  parsePin,
  parseRelease,
  type Versions,
} from "../kafka/version.ts";
import { assignedIn } from "../model/at-release.ts";
import type { Component } from "../model/component.ts";
import { programs } from "../model/program.ts";
import { fileName } from "../syntax/address.ts";

/** Releases that a user, a setting or a file head names, as text; unreadable ones count as absent. */
export type Pins = Readonly<Partial<Record<Axis, string>>>;

/**
 * What somebody declares, as text, and where; `file` is the address of a build file, `faults` the advisories that the finding in it
 * names, and `rebuilt` says that a vendor built it.
 */
export interface FoundVersion {
  readonly version: string;
  readonly from: string;
  readonly file?: string;
  readonly faults?: readonly string[];
  readonly rebuilt?: true;
}
export type FoundVersions = Readonly<Partial<Record<Axis, FoundVersion>>>;

/** A range and where it was learnt; `from` is `unknown` where nothing narrows it. */
export interface KnownVersion {
  readonly interval: Interval;
  readonly from: string;
  /** The address of the build file that says so. */
  readonly file?: string;
  /** The advisories that the finding in that build file names. */
  readonly faults?: readonly string[];
  /** True for a vendor's own build, which may have what was repaired in later releases. */
  readonly rebuilt?: true;
}

/** Pins as declarations; unreadable ones are left out. */
export function pinned(pins: Pins): FoundVersions {
  const readable = Object.entries(pins).filter(([, version]) => parsePin(version) !== undefined);
  return Object.fromEntries(readable.map(([axis, version]) => [axis, { version, from: "pinned" }]));
}

/** The releases under which a component is judged: what a person pins, what the carrier says of it, what the build declares, what the file itself gives away. */
export function versionsOf(
  component: Component,
  pins: FoundVersions,
  found: FoundVersions = {},
): Readonly<Record<Axis, KnownVersion>> {
  const boot = pins.springBoot ?? found.springBoot;
  return {
    clients: declared(pins.clients) ??
      own(component, "clients") ??
      declared(found.clients) ??
      managed("kafka", boot) ??
      narrowedClients(component) ?? { interval: open, from: "unknown" },
    broker: declared(pins.broker) ??
      own(component, "broker") ??
      agreeing(declared(found.broker), narrowed(component)) ?? { interval: open, from: "unknown" },
    springBoot: declared(pins.springBoot) ??
      declared(found.springBoot) ??
      proven(component, "springBoot") ?? { interval: open, from: "unknown" },
    springKafka: declared(pins.springKafka) ??
      declared(found.springKafka) ??
      managed("springKafka", boot) ?? { interval: everyRelease, from: "unknown" },
    librdkafka: declared(pins.librdkafka) ?? { interval: openLibrdkafka, from: "unknown" },
  };
}

/** The intervals alone. */
export function intervalsOf(known: Readonly<Record<Axis, KnownVersion>>): Versions {
  return {
    clients: known.clients.interval,
    broker: known.broker.interval,
    springBoot: known.springBoot.interval,
    springKafka: known.springKafka.interval,
    librdkafka: known.librdkafka.interval,
  };
}

/** Kafka and Spring Boot are judged from here on where nothing narrows the range; releases still to come count as the newest known. */
const open: Interval = { from: parseRelease("2.0") ?? 0, to: everyRelease.to };

/** librdkafka is known from here on. */
const openLibrdkafka: Interval = { from: parseRelease("1.4") ?? 0, to: everyRelease.to };

/** What the carrier of a component says of it alone. */
function own({ releases }: Component, axis: Axis): KnownVersion | undefined {
  const release = releases?.[axis];
  if (release === undefined) return undefined;
  const { interval, place, rebuilt } = release;
  return { interval, from: fileName(place.uri), ...(rebuilt === undefined ? {} : { rebuilt }) };
}

/** What a key of its file gives away. */
function proven({ proves }: Component, axis: Axis): KnownVersion | undefined {
  const found = proves?.[axis];
  return found === undefined ? undefined : within(found.interval, found.key);
}

function declared(found: FoundVersions[Axis]): KnownVersion | undefined {
  const interval = found === undefined ? undefined : parsePin(found.version);
  if (interval === undefined || found === undefined) return undefined;
  const { version, ...where } = found;
  return { interval, ...where, ...(isOwnBuild(version) ? { rebuilt: true } : {}) };
}

function managed(product: "kafka" | "springKafka", springBoot: FoundVersions[Axis]): KnownVersion | undefined {
  if (springBoot === undefined) return undefined;
  const interval = managedBy(springBoot.version)?.[product];
  const place = springBoot.from === "pinned" ? "" : ` (${springBoot.from})`;
  if (interval === undefined) return undefined;
  const { version, file, faults } = springBoot;
  const where = { ...(file === undefined ? {} : { file }), ...(faults === undefined ? {} : { faults }) };
  return { interval, from: `Spring Boot ${version}${place}`, ...where };
}

/** An image of another time than the file says nothing about its broker. */
function agreeing(found: KnownVersion | undefined, narrowing: KnownVersion | undefined): KnownVersion | undefined {
  if (found === undefined || narrowing === undefined) return found ?? narrowing;
  return intersect(found.interval, narrowing.interval) === undefined ? narrowing : found;
}

/** KIP-91 brought delivery.timeout.ms with 2.1: who writes it means a client that reads it. */
function narrowedClients(component: Component): KnownVersion | undefined {
  if (component.role !== "producer" || !programs[component.program].runsJava) return undefined;
  const from = "delivery.timeout.ms";
  return writes(component, from) ? within({ from: parseRelease("2.1") ?? 0, to: everyRelease.to }, from) : undefined;
}

/**
 * ZooKeeper ended with 4.0. Before 3.9 a KRaft node needs the voters in its file. A node with process.roles is taken for
 * 3.3 or newer, the first release in which KRaft was meant for production (KIP-833): the previews before it check nothing
 * of this (2.8) or less (3.0), and whoever still runs one has to say so.
 */
function narrowed(component: Component): KnownVersion | undefined {
  if (component.role !== "broker") return undefined;
  const bootstraps = "controller.quorum.bootstrap.servers";
  const hasRoles = writes(component, "process.roles");
  if (hasRoles && writes(component, bootstraps) && !writes(component, "controller.quorum.voters"))
    return within({ from: parseRelease("3.9") ?? 0, to: everyRelease.to }, bootstraps);
  if (hasRoles) return within({ from: parseRelease("3.3") ?? 0, to: everyRelease.to }, "process.roles");
  return writes(component, "zookeeper.connect")
    ? within({ from: 0, to: parseRelease("4.0") ?? 0 }, "zookeeper.connect")
    : undefined;
}

function writes(component: Component, key: string): boolean {
  return assignedIn(component, key).length > 0;
}

function within(interval: Interval, from: string): KnownVersion | undefined {
  const both = intersect(open, interval);
  return both === undefined ? undefined : { interval: both, from };
}
