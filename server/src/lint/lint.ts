/** Runs the rules over the components of a set: crash guard, releases, views, covered findings, surroundings. */

import { type Axis, type Interval, showInterval, type Versions } from "../kafka/version.ts";
import type { Component, Reading, Role } from "../model/component.ts";
import { type EffectiveComponent, effective, type Merged, merge } from "../model/effective.ts";
import { isActive, type View } from "../model/profiles.ts";
import { isSetting, type Report, type Rule, type RuleContext, type Severity } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { remarks } from "../texts/remarks.ts";
import { type Message, say } from "../texts/text.ts";
import { editsOf } from "./edits.ts";
import { environmentOf } from "./environment.ts";
import type { Crash, Finding, FindingFix } from "./finding.ts";
import { fold, type ViewFinding } from "./fold.ts";
import { overReleases, type ReleasedReport } from "./over-releases.ts";

/** What to run, and how strictly. */
export interface LintInputs {
  readonly readings: readonly Reading[];
  readonly documents: ReadonlyMap<string, ConfigDocument>;
  readonly views: readonly View[];
  readonly rules: readonly Rule[];
  readonly versions: (component: Component) => Versions;
  readonly severityOf: (rule: Rule) => Severity | "off" | undefined;
}

/** Findings in the order of the files, without suppressions, and the rules that crashed. */
export function lint(inputs: LintInputs): {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
} {
  const crashes = new Map<string, Crash>();
  const found: ViewFinding[] = [];
  const present = new Map<string, View[]>();
  for (const view of inputs.views) {
    for (const reading of inputs.readings) {
      const merged = reading.components.flatMap((component) => merge(component, view) ?? []);
      for (const one of merged) {
        present.set(one.component.id, [...(present.get(one.component.id) ?? []), view]);
        for (const finding of lintComponent(one, merged, reading, view, inputs, crashes)) found.push({ view, finding });
      }
    }
  }
  const findings = fold(found, present).toSorted(
    (a, b) =>
      a.place.uri.localeCompare(b.place.uri) || a.place.span.start - b.place.span.start || a.rule.localeCompare(b.rule),
  );
  return { findings, crashes: [...crashes.values()] };
}

function lintComponent(
  merged: Merged,
  siblings: readonly Merged[],
  reading: Reading,
  view: View,
  inputs: LintInputs,
  crashes: Map<string, Crash>,
): readonly Finding[] {
  const { component } = merged;
  const environment = environmentOf(component, view);
  const unbound = reading.unbound.filter((one) => isActive(one.activation, view.profiles));
  const versions = inputs.versions(component);
  const findings: Finding[] = [];
  for (const rule of inputs.rules) {
    if (
      !rule.roles.includes(component.role) ||
      (rule.carriers !== undefined && !rule.carriers.includes(component.carrier))
    )
      continue;
    const configured = inputs.severityOf(rule);
    if (configured === "off") continue;
    const ask = (lens: RuleContext["lens"]): readonly Report[] => {
      const others = (role: Role): readonly EffectiveComponent[] =>
        siblings.filter((one) => one !== merged && one.component.role === role).map((one) => effective(one, lens));
      return [...rule.check(effective(merged, lens), { siblings: others, unbound, lens, environment })];
    };
    try {
      for (const released of overReleases(rule, versions, ask)) {
        const finding = asFinding(rule, component, released, environment.development, configured, inputs.documents);
        if (finding !== undefined) findings.push(finding);
      }
    } catch (error) {
      crashes.set(rule.id, { rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return dropCovered(findings, inputs.rules);
}

function asFinding(
  rule: Rule,
  component: Component,
  released: ReleasedReport,
  development: boolean,
  configured: Severity | undefined,
  documents: ReadonlyMap<string, ConfigDocument>,
): Finding | undefined {
  const { report, part } = released;
  if (part !== undefined && (report.inPart ?? rule.inPart) === "silent") return undefined;
  const softened = development && rule.aboutReplication === true;
  const usual: Severity = part !== undefined && released.severity !== "hint" ? "info" : released.severity;
  const severity: Severity = softened ? "hint" : (configured ?? usual);
  const messages = [report.message, ...placeholderRemarks(report)];
  if (part !== undefined) messages.push(partRemark(part.axis, part.intervals));
  if (softened) messages.push(say(remarks.development));
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    place: isSetting(report.at) ? report.at.place : report.at,
    messages,
    component: component.id,
    profiles: [],
    related: (report.related ?? []).map((one) => ({
      place: one.place,
      message: say(remarks.decidesToo, { key: one.key }),
    })),
    fixes: (report.fixes ?? []).flatMap((fix): FindingFix[] => {
      const edits = editsOf(fix, documents);
      return edits === undefined ? [] : [{ title: fix.title, safety: fix.safety, edits }];
    }),
    ...(report.advice === undefined ? {} : { advice: report.advice }),
  };
}

function placeholderRemarks(report: Report): readonly Message[] {
  const settings = [...(isSetting(report.at) ? [report.at] : []), ...(report.related ?? [])];
  return settings.flatMap((one) =>
    one.defaulted === undefined ? [] : [say(remarks.placeholderDefault, { placeholder: one.defaulted })],
  );
}

function partRemark(axis: Axis, intervals: readonly Interval[]): Message {
  return say(partRemarks[axis], { releases: intervals.map(showInterval).join(", ") });
}

const partRemarks = {
  clients: remarks.inPartOfClients,
  broker: remarks.inPartOfBroker,
  springBoot: remarks.inPartOfSpringBoot,
  springKafka: remarks.inPartOfSpringKafka,
} as const;

/** Of findings on one component, one that a stronger rule covers is left out: one cause, one finding. */
function dropCovered(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const present = new Set(findings.map((finding) => finding.rule));
  return findings.filter((finding) => {
    const covers = rules.find((rule) => rule.id === finding.rule)?.coveredBy ?? [];
    return !covers.some((id) => present.has(id));
  });
}
