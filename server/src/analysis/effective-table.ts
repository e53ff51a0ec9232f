/** The effective configuration as a table: of each component in each view every value, where it comes from, and what it overrides. */
import { catalogueOf } from "../kafka/catalogue.ts";
import { lensOn } from "../kafka/version.ts";
import { effective } from "../model/at-release.ts";
import type { Component, Origin } from "../model/component.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import { isInherited } from "../model/inherited.ts";
import { merge } from "../model/merge.ts";
import { cataloguesOf } from "../model/program.ts";
import { mask } from "../model/secret/shapes.ts";
import { type Setting, shownValue } from "../model/setting.ts";
import { intervalsOf } from "../project/versions.ts";
import type { Place } from "../syntax/document.ts";
import type { Analysis } from "./analyze.ts";

/** A value that a setting has, or would have. */
export interface ValueAt {
  /** As Kafka reads it, secrets masked; `undefined` where it cannot be known. */
  readonly value: string | undefined;
  readonly place: Place | undefined;
}

export interface EffectiveSetting extends ValueAt {
  readonly key: string;
  readonly origin: Exclude<Origin, "unknown">;
  /** The strongest first. */
  readonly overrides: readonly ValueAt[];
}

/** One component in one view. */
export interface EffectiveTable {
  readonly component: Component;
  readonly profiles: readonly string[];
  /** By key. */
  readonly settings: readonly EffectiveSetting[];
}

/** All tables of an analysis; where a range of releases is possible, defaults are those of its newest. */
export function effectiveTables(analysis: Analysis): readonly EffectiveTable[] {
  return analysis.components.flatMap((component) =>
    analysis.views.flatMap((view) => {
      const merged = merge(component, view);
      if (merged === undefined) return [];
      const seen = effective(merged, lensOn(intervalsOf(analysis.versions(component))));
      const keys = new Set([...merged.written.keys(), ...merged.framework.keys(), ...knownTo(seen)]);
      const settings = [...keys].sort().flatMap((key) => settingOf(seen, key));
      return [{ component, profiles: view.profiles, settings }];
    }),
  );
}

/** What Kafka itself knows of the role in this release. */
function knownTo(seen: EffectiveComponent): readonly string[] {
  return cataloguesOf(seen).flatMap((role) => catalogueOf(role).names.filter((key) => seen.spec(key) !== undefined));
}

function settingOf(seen: EffectiveComponent, key: string): readonly EffectiveSetting[] {
  const setting = seen.effective(key);
  const origin = originOf(setting, seen);
  if (origin === "unknown") return [];
  const isDefault = origin === "kafka-default" || origin === "computed";
  if (isDefault && setting.typed === undefined) return [];
  return [{ key, origin, ...valueAt(setting, seen), overrides: setting.overrides.map((one) => valueAt(one, seen)) }];
}

/** What is common to all clients is inherited by each. */
function originOf({ origin, entry }: Setting, { component }: EffectiveComponent): Origin {
  return origin === "written" && isInherited(component, entry) ? "inherited" : origin;
}

function valueAt(setting: Setting, seen: EffectiveComponent): ValueAt {
  const { key, typed, source, entry, secret } = setting;
  const place = entry === undefined ? undefined : { uri: entry.uri, span: entry.valueSpan };
  if (secret !== undefined) return { value: mask, place };
  // A setting that Kafka does not know is handed to the client's plugins as it stands.
  const isPlain = seen.spec(key) === undefined && !/[$#]\{|@\w/.test(source);
  return {
    value: typed === undefined ? (isPlain && entry !== undefined ? source : undefined) : shownValue(setting),
    place,
  };
}
