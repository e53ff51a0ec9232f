/** What changes in meaning for documents when Kafka is upgraded: values at run time, settings that are gone, findings that begin and end. */
import { advisories, affectedBy } from "../kafka/advisories.ts";
import { catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { intersect, lensOn, parsePin } from "../kafka/version.ts";
import type { Finding } from "../lint/finding.ts";
import type { Component } from "../model/component.ts";
import { cataloguesOf } from "../model/program.ts";
import { intervalsOf } from "../project/versions.ts";
import type { ConfigDocument, Place } from "../syntax/document.ts";
import { type Analysis, analyze } from "./analyze.ts";
import { type EffectiveSetting, type EffectiveTable, effectiveTables } from "./effective-table.ts";
import type { AnalyzeOptions } from "./options.ts";

/** A value that the file does not write, and that is another one afterwards. */
export interface ChangedValue {
  readonly component: Component;
  /** The profiles under which it changes; empty where it does in the base view. */
  readonly profiles: readonly string[];
  readonly key: string;
  readonly before: string;
  readonly after: string;
  /** `computed` where the client makes it of what is written. */
  readonly origin: "kafka-default" | "computed";
  /** As Kafka's own documentation ranks the setting. */
  readonly importance: Spec["importance"];
}

/** A written setting that the newer release does not know. */
export interface GoneSetting {
  readonly component: Component;
  readonly key: string;
  readonly place: Place;
}

export interface Upgrade {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly values: readonly ChangedValue[];
  readonly gone: readonly GoneSetting[];
  readonly begins: readonly Finding[];
  readonly ends: readonly Finding[];
}

/** Compares two releases (`2.8`, `4.0.1`); every other pin of the options holds for both. */
export function upgrade(
  documents: readonly ConfigDocument[],
  options: AnalyzeOptions,
  from: string,
  to: string,
): Upgrade {
  const at = (release: string): Analysis =>
    analyze(documents, { ...options, pins: { ...options.pins, clients: release, broker: release } });
  const before = at(from);
  const after = at(to);
  const tables = new Map(effectiveTables(after).map((table) => [nameOf(table), table]));
  const pairs = effectiveTables(before).flatMap((table) => {
    const other = tables.get(nameOf(table));
    return other === undefined ? [] : [{ table, other }];
  });
  return {
    before,
    after,
    values: once(
      pairs.flatMap((pair) => changedValues(pair, after)),
      ({ component, key, before: old, after: now }) => [component.id, key, old, now],
    ),
    gone: once(
      pairs.flatMap(({ table }) => goneSettings(table, before, after)),
      ({ component, key, place }) => [component.id, key, place],
    ),
    begins: missingIn(before.findings, after.findings).filter((finding) => !mayBeIn(from, finding)),
    ends: missingIn(after.findings, before.findings).filter((finding) => !mayBeIn(to, finding)),
  };
}

function nameOf({ component, profiles }: EffectiveTable): string {
  return JSON.stringify([component.id, profiles]);
}

interface Pair {
  readonly table: EffectiveTable;
  readonly other: EffectiveTable;
}

function changedValues({ table, other }: Pair, after: Analysis): readonly ChangedValue[] {
  const { component, profiles } = table;
  const later = new Map(other.settings.map((setting) => [setting.key, setting]));
  return table.settings.flatMap((setting) => {
    const { key } = setting;
    const now = later.get(key);
    if (!isImplied(setting) || now === undefined || !isImplied(now)) return [];
    if (setting.value === undefined || now.value === undefined || isSame(setting.value, now.value)) return [];
    const origin = setting.origin === "computed" || now.origin === "computed" ? "computed" : "kafka-default";
    const { importance = "low" } = specIn(after, component, key) ?? {};
    return [{ component, profiles, key, before: setting.value, after: now.value, origin, importance }];
  });
}

/** Lists whose elements only stand in another order are the same. */
function isSame(a: string, b: string): boolean {
  const inOrder = (value: string): string => value.split(",").sort().join();
  return a === b || (a.includes(":") && inOrder(a) === inOrder(b));
}

function isImplied({ origin }: EffectiveSetting): boolean {
  return origin === "kafka-default" || origin === "computed";
}

function goneSettings(
  { component, settings }: EffectiveTable,
  before: Analysis,
  after: Analysis,
): readonly GoneSetting[] {
  return settings.flatMap(({ key, place }) => {
    const isGone =
      place !== undefined &&
      specIn(before, component, key) !== undefined &&
      specIn(after, component, key) === undefined;
    return isGone ? [{ component, key, place }] : [];
  });
}

function specIn(analysis: Analysis, component: Component, key: string): Spec | undefined {
  const lens = lensOn(intervalsOf(analysis.versions(component)));
  return cataloguesOf(component)
    .map((role) => catalogueOf(role).spec(key, lens))
    .find((spec) => spec !== undefined);
}

/** The findings that have no equal: one about the same place by the same rule. */
function missingIn(known: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const name = ({ rule, place }: Finding): string => JSON.stringify([rule, place]);
  const names = new Set(known.map(name));
  return findings.filter((finding) => finding.suppression === undefined && !names.has(name(finding)));
}

/** True for a fault of releases that some patch of `release` has: with only a line (`4.0`) named, nobody says that it ended. */
function mayBeIn(release: string, { rule }: Finding): boolean {
  const advisory = advisories.find(({ id }) => id === rule);
  const pin = parsePin(release);
  if (advisory === undefined || pin === undefined) return false;
  return affectedBy(advisory).some((period) => intersect(period, pin) !== undefined);
}

/** The first of those that are alike: the views come base first. */
function once<T>(all: readonly T[], identity: (one: T) => unknown): readonly T[] {
  return [...new Map(all.toReversed().map((one) => [JSON.stringify(identity(one)), one])).values()].reverse();
}
