/** Joins what several analyses say: links their parties, asks the rules about them, and draws what these report in the files. */
import { lensOn } from "../kafka/version.ts";
import { failureOf } from "../lint/failure.ts";
import { type Crash, type Draft, type Finding, inFileOrder, type Related } from "../lint/finding.ts";
import { withFixes } from "../lint/fixes.ts";
import { fold, type ViewFinding } from "../lint/fold.ts";
import { isAsked, isReported, severityUnder } from "../lint/preset.ts";
import { shownMessage } from "../lint/shown-message.ts";
import { suppress } from "../lint/suppress.ts";
import { effective } from "../model/at-release.ts";
import type { Component } from "../model/component.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import { merge } from "../model/merge.ts";
import type { View } from "../model/profiles.ts";
import { intervalsOf } from "../project/versions.ts";
import { isSystemRule, systemRules } from "../rules/index.ts";
import type { Fix, Severity } from "../rules/rule.ts";
import { insert, set } from "../rules/shared/fix.ts";
import type { Proposed, SystemReport, SystemRule } from "../rules/system-rule.ts";
import type { Place } from "../syntax/document.ts";
import { type System, systemOf } from "../system/link.ts";
import { knownValue, type Party, type Pointer } from "../system/party.ts";
import { isCertain, isGuess, type Proof } from "../system/proof.ts";
import { proofTexts, systemRemarks } from "../texts/system.ts";
import { say } from "../texts/text.ts";
import type { Analysis } from "./analyze.ts";
import { factsOf } from "./facts.ts";

/** Everything that follows from the facts alone: as long as they are equal, so is this. */
export interface Joined {
  readonly system: System;
  readonly reports: readonly { readonly rule: SystemRule; readonly report: SystemReport }[];
  /** For rules that have to guess: the components on which the links tell what they guess. */
  readonly covered: readonly { readonly rules: readonly string[]; readonly components: ReadonlySet<string> }[];
  readonly crashes: readonly Crash[];
}

/** Links parties and asks the rules. `roots` are the addresses of the open folders. */
export function join(
  parties: readonly Party[],
  roots: readonly string[] = [],
  rules: readonly SystemRule[] = systemRules,
): Joined {
  const system = systemOf(parties, roots);
  const crashes: Crash[] = [];
  const asked = rules.flatMap((rule) => {
    try {
      const reports = [...rule.check(system)].map((report) => ({ rule, report }));
      return [{ reports, covered: coveredBy(rule, system) }];
    } catch (error) {
      crashes.push({ rule: rule.id, failure: failureOf(error) });
      return [];
    }
  });
  return {
    system,
    reports: asked.flatMap(({ reports }) => reports),
    covered: asked.flatMap(({ covered }) => covered),
    crashes,
  };
}

/** A component is covered where all its parties are. */
function coveredBy({ covers }: SystemRule, system: System): Joined["covered"] {
  if (covers === undefined) return [];
  const guessed = system.parties.filter((one) => !covers.knows(system, one)).map(({ component }) => component);
  const components = new Set(system.parties.map(({ component }) => component));
  for (const one of guessed) components.delete(one);
  return [{ rules: covers.rules, components }];
}

/** The findings of linked parties, by the file in which they are drawn, with everything that silences or weighs them there. */
export function systemFindings(joined: Joined, owners: Owners): ReadonlyMap<string, readonly Finding[]> {
  const reports = new Map<Analysis, Joined["reports"][number][]>();
  for (const one of joined.reports) {
    const owner = owners.get(one.report.at.party.component);
    const own = owner === undefined ? undefined : reports.get(owner);
    if (own !== undefined) own.push(one);
    else if (owner !== undefined) reports.set(owner, [one]);
  }
  const byFile = new Map<string, Finding[]>();
  for (const finding of [...reports].flatMap(([owner, own]) => drawnAt(owner, own, joined, owners))) {
    const others = byFile.get(finding.place.uri);
    if (others === undefined) byFile.set(finding.place.uri, [finding]);
    else others.push(finding);
  }
  return byFile;
}

/** What is reported at the parties of one analysis; as long as neither it nor a partner is another one, the same findings. */
function drawnAt(owner: Analysis, reports: Joined["reports"], joined: Joined, owners: Owners): readonly Finding[] {
  const partners = reports.flatMap(({ report: { proofs, related = [] } }) =>
    [...proofs.map(({ at }) => at), ...related].map(({ party }) => owners.get(party.component)),
  );
  const known = drawn.get(owner);
  if (known?.joined === joined && known.partners.every((one, i) => one === partners[i])) return known.findings;
  const found = reports.flatMap(({ rule, report }): readonly ViewFinding[] => {
    const finding = draftOf(rule, report, owner, owners);
    if (finding === undefined) return [];
    return report.at.party.views.map((profiles) => ({ view: viewOf(owner, profiles), finding }));
  });
  const findings = finished(owner, fold(found, viewsIn(owner)));
  drawn.set(owner, { joined, partners, findings });
  return findings;
}

/** An edit of one file leaves those of nearly all others as they are. */
const drawn = new WeakMap<
  Analysis,
  {
    readonly joined: Joined;
    readonly partners: readonly (Analysis | undefined)[];
    readonly findings: readonly Finding[];
  }
>();

/** The findings of a file without the guesses that the links replace by known values. */
export function uncovered(findings: readonly Finding[], { covered }: Joined): readonly Finding[] {
  return findings.filter(
    ({ rule, component = "" }) =>
      !covered.some(({ rules, components }) => rules.includes(rule) && components.has(component)),
  );
}

/** The parties of several analyses, in their order. */
export function partiesOf(analyses: readonly Analysis[]): readonly Party[] {
  return analyses.flatMap(factsOf);
}

function viewOf({ views }: Analysis, profiles: readonly string[]): View {
  return views.find((view) => view.profiles.join() === profiles.join()) ?? { profiles };
}

function finished(analysis: Analysis, drafts: readonly Draft[]): readonly Finding[] {
  const { documents, options } = analysis;
  const kept = suppress(drafts, documents, isSystemRule)
    .filter(({ rule, place }) => isSystemRule(rule) && options.project?.ignores(place.uri) !== true)
    .toSorted(inFileOrder);
  // Only a new name asks what comes after it, and no rule about parties gives one.
  return withFixes(kept, { views: 1, documents: new Map(documents.map((one) => [one.uri, one])), after: () => [] });
}

/** The views in which each component is there. */
function viewsIn({ components, views }: Analysis): ReadonlyMap<string, readonly View[]> {
  return new Map(components.map((one) => [one.id, views.filter((view) => merge(one, view) !== undefined)]));
}

/** The analysis of each component, by the component's id. */
export type Owners = Pick<ReadonlyMap<string, Analysis>, "get">;

export function ownersOf(analyses: readonly Analysis[]): Owners {
  return new Map(analyses.flatMap((analysis) => analysis.components.map((one) => [one.id, analysis] as const)));
}

function draftOf(rule: SystemRule, report: SystemReport, owner: Analysis, owners: Owners): Draft | undefined {
  const place = placeOf(report.at, owners);
  if (place === undefined) return undefined;
  const strictness = owner.strictness.at(place);
  if (!isAsked(rule, strictness) || !isReported(rule.id, strictness)) return undefined;
  const chosen = strictness.severityOf(rule.id);
  const worth = capped(report.severity ?? rule.severity, report.proofs);
  return {
    rule: rule.id,
    category: rule.category,
    severity:
      chosen === undefined || chosen === "off"
        ? severityUnder(strictness.preset, { category: rule.category, preset: rule.preset }, worth)
        : chosen,
    place,
    messages: [shownMessage(report.message)],
    component: report.at.party.component,
    profiles: [],
    related: relatedOf(report, place, owners),
    fixes: (report.fixes ?? []).flatMap((one) => fixOf(one, report.at.party, owner)),
    ...(report.advice === undefined ? {} : { advice: report.advice }),
  };
}

/** The weakest link decides the severity of a finding. */
function capped(severity: Severity, proofs: readonly Proof[]): Severity {
  if (isCertain(proofs)) return severity;
  if (isGuess(proofs)) return severity === "hint" ? "hint" : "info";
  return severity === "error" ? "warning" : severity;
}

/** The proofs, then the settings that have a part in it; a place is named once, by what was first said of it. */
function relatedOf({ proofs, related = [] }: SystemReport, own: Place, owners: Owners): readonly Related[] {
  const all = [
    ...related.map((at) => ({
      at,
      message: say(systemRemarks.decides, { setting: settingAt(at), name: at.party.name ?? at.party.role }),
    })),
    ...proofs.map(({ kind, by, at }) => ({ at, message: say(proofTexts[kind], { by }) })),
  ];
  const named = new Set([keyOf(own)]);
  return all.flatMap(({ at, message }): readonly Related[] => {
    const place = placeOf(at, owners);
    if (place === undefined || named.has(keyOf(place))) return [];
    named.add(keyOf(place));
    return [{ place, message: shownMessage(message) }];
  });
}

/** `acks=all`; the name alone of what has no value that is known. */
function settingAt({ party, key = party.role }: Pointer): string {
  const value = knownValue(party, key);
  return value === undefined ? key : `${key}=${value}`;
}

function keyOf({ uri, span }: Place): string {
  return `${uri}@${span.start}`;
}

/** Where a setting is written now, else where its component stands. */
export function placeOf({ party, key }: Pointer, owners: Owners): Place | undefined {
  const owner = owners.get(party.component);
  const component = owner?.components.find(({ id }) => id === party.component);
  if (owner === undefined || component === undefined) return undefined;
  const seen = key === undefined ? undefined : seenIn(owner, component, party);
  return (key === undefined ? undefined : seen?.written(key)?.place) ?? component.anchor;
}

function seenIn(owner: Analysis, component: Component, { views }: Party): EffectiveComponent | undefined {
  const [profiles] = views;
  const merged = profiles === undefined ? undefined : merge(component, { profiles });
  return merged === undefined ? undefined : effective(merged, lensOn(intervalsOf(owner.versions(component))));
}

function fixOf({ key, value, safety }: Proposed, party: Party, owner: Analysis): readonly Fix[] {
  const component = owner.components.find(({ id }) => id === party.component);
  const seen = component === undefined ? undefined : seenIn(owner, component, party);
  if (seen === undefined) return [];
  const written = seen.written(key);
  return [written === undefined ? insert(seen, key, value, safety) : set(written, value, safety)];
}
