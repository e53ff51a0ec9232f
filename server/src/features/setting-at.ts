/** What stands under the cursor in Kafka's terms: the entry, the component that reads it, the name by which it does. */

import type { Analysis } from "../analysis/analyze.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import { springBinding, springPeriods } from "../kafka/spring-catalogue.ts";
import { type Lens, lensOn } from "../kafka/version.ts";
import { effective } from "../model/at-release.ts";
import type { Assignment, Component, Party, Role } from "../model/component.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import { merge } from "../model/merge.ts";
import type { View } from "../model/profiles.ts";
import { cataloguesOf } from "../model/program.ts";
import { intervalsOf } from "../project/versions.ts";
import { type ConfigDocument, type Entry, entryAt } from "../syntax/document.ts";

/** An entry as a component reads it. */
export interface SettingAt {
  readonly entry: Entry;
  /** Kafka's name; Spring's canonical one for a setting of Spring's own. */
  readonly key: string;
  /** Spring's canonical name where the entry is a typed key. */
  readonly springKey: string | undefined;
  /** Spring Cloud Stream's canonical name where the entry is one of its own keys. */
  readonly streamKey?: string;
  /** Absent for a key of Spring's that no component reads. */
  readonly reader: Reader | undefined;
  /** Every role that reads it. */
  readonly roles: readonly Role[];
}

/** A component in one view and release. */
export interface Reader {
  readonly component: Component;
  readonly view: View;
  readonly lens: Lens;
  readonly seen: EffectiveComponent;
}

/** The setting at `offset`, `undefined` where there is none that Kafka or Spring reads. */
export function settingAt(analysis: Analysis, document: ConfigDocument, offset: number): SettingAt | undefined {
  const entry = entryAt(document, offset);
  if (entry === undefined) return undefined;
  const unbound = analysis.readings.flatMap((one) => one.unbound).filter((one) => one.entry === entry);
  const streamKey = unbound.find(({ canonical }) => canonical.startsWith("spring.cloud."))?.canonical;
  const springKey = unbound.find(({ canonical }) => canonical !== streamKey)?.canonical;
  if (springKey !== undefined && Object.keys(springBinding(springKey)).length === 0) {
    const component = analysis.components.find((one) => one.anchor.uri === document.uri && owns(one, springKey));
    const reader = component === undefined ? undefined : readerOf(analysis, component, entry);
    const known = springPeriods(springKey).length > 0;
    return known
      ? { entry, key: springKey, springKey, reader, roles: reader === undefined ? [] : [reader.component.role] }
      : undefined;
  }
  const readings = analysis.components.flatMap((component) => {
    const key = assignmentsOf(component).find((one) => one.entry === entry)?.key;
    return key === undefined ? [] : [{ component, key }];
  });
  const chosen = readings.find(({ component, key }) => knows(component, key)) ?? readings[0];
  if (chosen === undefined)
    return streamKey === undefined
      ? undefined
      : { entry, key: streamKey, springKey: undefined, streamKey, reader: undefined, roles: [] };
  const { component, key } = chosen;
  const roles = readings
    .filter((one) => one === chosen || knows(one.component, one.key))
    .map((one) => one.component.role);
  const named = streamKey === undefined ? {} : { streamKey };
  return { entry, key, springKey, ...named, reader: readerOf(analysis, component, entry), roles };
}

/** The component in the first view in which `entry` counts, else in which it applies at all. */
export function readerOf(analysis: Analysis, component: Component, entry: Entry | undefined): Reader | undefined {
  const readers = readersOf(analysis, component);
  if (entry === undefined) return readers[0];
  const written = ({ seen }: Reader) => seen.settings();
  return (
    readers.find((one) => written(one).some((setting) => setting.entry === entry)) ??
    readers.find((one) => written(one).some((setting) => setting.overrides.some((other) => other.entry === entry))) ??
    readers[0]
  );
}

/** The component in every view in which it applies, at the newest release. */
export function readersOf(analysis: Analysis, component: Component): readonly Reader[] {
  return analysis.views.flatMap((view): Reader[] => {
    const merged = merge(component, view);
    if (merged === undefined) return [];
    const lens = lensOn(intervalsOf(analysis.versions(component)));
    return [{ component, view, lens, seen: effective(merged, lens) }];
  });
}

/** All assignments of a component, whatever their rank. */
export function assignmentsOf(component: Component): readonly Assignment[] {
  return component.layers.flatMap((layer) => layer.assignments);
}

function owns(component: Component, springKey: string): boolean {
  return springKey.startsWith(`spring.kafka.${component.role}.`);
}

function knows(party: Party, key: string): boolean {
  return party.role === "listener" || cataloguesOf(party).some((one) => catalogueOf(one).periods(key).length > 0);
}
