/** The effective tables as people read them: without the defaults that no rule looks at, and views that are alike in one. */
import { showInterval } from "../kafka/version.ts";
import { defaultProfile } from "../lint/fold.ts";
import type { Component } from "../model/component.ts";
import { axisOf } from "../model/program.ts";
import { rules } from "../rules/index.ts";
import { isAbout } from "../rules/rule.ts";
import type { Analysis } from "./analyze.ts";
import { type EffectiveSetting, type EffectiveTable, effectiveTables } from "./effective-table.ts";

/** A component in all the views in which it is the same. */
export interface ShownEffective {
  /** `producer (Kafka >=3.0, pom.xml)`: whose, and the releases whose defaults are shown. */
  readonly title: string;
  /** The views by name; none where the component has no others. */
  readonly views: readonly string[];
  readonly settings: readonly EffectiveSetting[];
}

/** What is Kafka's default is kept where a rule looks at it. */
export function shownEffective(analysis: Analysis): readonly ShownEffective[] {
  const alike = new Map<string, { readonly table: EffectiveTable; readonly views: string[] }>();
  for (const table of effectiveTables(analysis)) {
    const { id } = table.component;
    const decisive = new Set(
      rules.filter((rule) => isAbout(rule, table.component)).flatMap(({ settings }) => settings),
    );
    const settings = table.settings.filter(({ key, origin }) => origin !== "kafka-default" || decisive.has(key));
    const key = id + JSON.stringify(settings);
    const known = alike.get(key) ?? { table: { ...table, settings }, views: [] };
    known.views.push(table.profiles.join(" + "));
    alike.set(key, known);
  }
  return [...alike.values()].map(({ table: { component, settings }, views }) => ({
    title: titleOf(component, analysis),
    views: views.length === 1 && views[0] === "" ? [] : views.map((view) => view || defaultProfile),
    settings,
  }));
}

function titleOf(component: Component, analysis: Analysis): string {
  const { role, name } = component;
  const axis = axisOf(component);
  const product = axis === "librdkafka" ? "librdkafka" : "Kafka";
  const { interval, from } = analysis.versions(component)[axis];
  const release = `${product} ${showInterval(interval)}${from === "unknown" ? "" : `, ${from}`}`;
  return `${name === undefined ? role : `${role} ${name}`} (${release})`;
}
