/** Runs the rules over the components of a set: crash guard, releases, views, covered findings, surroundings. */

import type { Axis, Versions } from "../kafka/version.ts";
import { effective, nothingAsked } from "../model/at-release.ts";
import type { Component, Program, Reading } from "../model/component.ts";
import { buildsClients } from "../model/inner-clients.ts";
import { keepsRecordsInObjectStore } from "../model/object-store.ts";
import type { View } from "../model/profiles.ts";
import { isAbout, type Report, type Rule, type RuleContext } from "../rules/rule.ts";
import { inTextOrder } from "../syntax/address.ts";
import type { Learnt, Reader } from "./circumstances.ts";
import { dropCovered } from "./covered.ts";
import { environmentOf } from "./environment.ts";
import { failureOf } from "./failure.ts";
import type { Crash, Draft } from "./finding.ts";
import { findingOf, isUnsaid } from "./finding-of.ts";
import { fold, type ViewFinding } from "./fold.ts";
import { overReleases } from "./over-releases.ts";
import { isAsked, isReported, type StrictnessByPlace } from "./preset.ts";
import { refusedInside } from "./refused-inside.ts";
import { type Judged, type SaidBefore, saidIn } from "./said-before.ts";
import { type Around, type Scene, scenesOf } from "./scene.ts";
import { silencesOf } from "./silences.ts";

/** What to run, and how strictly. */
export interface LintInputs {
  readonly readings: readonly Reading[];
  readonly views: readonly View[];
  /** Addresses of the open folders. */
  readonly roots: readonly string[];
  readonly rules: readonly Rule[];
  readonly versions: (component: Component) => Versions;
  /** Where the releases of a product were learnt, and whether a vendor built them. */
  readonly learnt: (component: Component, axis: Axis) => Learnt;
  /** Who else reads a key. */
  readonly readsItself: RuleContext["readsItself"];
  /** By the place in which a finding is drawn. */
  readonly strictness: StrictnessByPlace;
}

/** Findings, before anybody silences them, and the rules that crashed. */
export function lint(inputs: LintInputs): {
  readonly findings: readonly Draft[];
  readonly crashes: readonly Crash[];
} {
  const crashes = new Map<string, Crash>();
  const found: ViewFinding[] = [];
  const present = new Map<string, View[]>();
  const all: OfAll = {
    inputs,
    crashes,
    programs: [...new Set(inputs.readings.flatMap(({ components }) => components.map((one) => one.program)))],
    rules: new Map(inputs.rules.map((rule) => [rule.id, rule])),
  };
  const firsts = new Map<Component, Judged>();
  for (const view of inputs.views) {
    for (const scene of scenesOf(inputs.readings, view)) {
      for (const one of scene.merged) {
        present.set(one.component.id, [...(present.get(one.component.id) ?? []), view]);
        const judged: Judged = { merged: one, environment: environmentOf(one, view, inputs.roots), said: new Map() };
        const first = firsts.get(one.component);
        if (first === undefined) firsts.set(one.component, judged);
        const before = first === undefined ? () => undefined : saidIn(first, judged);
        for (const finding of lintComponent(judged, before, scene, all)) found.push({ view, finding });
      }
    }
  }
  return {
    findings: fold(found, present),
    crashes: [...crashes.values()].toSorted((a, b) => inTextOrder(a.rule, b.rule)),
  };
}

/** What is the same for every component. */
interface OfAll {
  readonly inputs: LintInputs;
  readonly crashes: Map<string, Crash>;
  readonly programs: readonly Program[];
  readonly rules: ReadonlyMap<string, Rule>;
}

function lintComponent(
  { merged, environment, said }: Judged,
  saidBefore: SaidBefore,
  scene: Scene,
  { inputs, crashes, programs, rules }: OfAll,
): readonly Draft[] {
  const { component } = merged;
  const { reading } = scene;
  const versions = inputs.versions(component);
  const strictnesses = [...new Set(reading.files.map(({ uri }) => uri))].flatMap((uri) =>
    inputs.strictness.within(uri),
  );
  const hasNoDisks = keepsRecordsInObjectStore(component);
  const silences = silencesOf(inputs.rules, { merged, scene, versions, environment, programs });
  const findings: Draft[] = [];
  for (const { rule, isOwn } of rulesFor(component, inputs.rules)) {
    if (!strictnesses.some((one) => isAsked(rule, one))) continue;
    if (rule.aboutDisks === true && hasNoDisks) continue;
    const known = saidBefore(rule);
    if (known !== undefined) {
      findings.push(...known.found);
      continue;
    }
    if (silences.has(rule)) continue;
    const asked = nothingAsked();
    const around = new Set<Around>();
    const lookAround = (what: Around): Scene => {
      around.add(what);
      return scene;
    };
    const circumstances = {
      component: component.id,
      development: environment.development,
      reader: readerFor(rule, component),
      versions,
      learnt: (axis: Axis) => inputs.learnt(component, axis),
      strictness: inputs.strictness,
    };
    const ask = (lens: RuleContext["lens"]): readonly Report[] => {
      const context: RuleContext = {
        siblings: (role) =>
          lookAround(role)
            .beside(component, role)
            .flatMap((one) => (one === merged ? [] : [effective(one, lens)])),
        get unbound() {
          return lookAround("unbound").unbound;
        },
        get refusals() {
          return lookAround("refusals").refusals;
        },
        readsItself(canonical) {
          asked.beyond = true;
          return inputs.readsItself(canonical);
        },
        programs,
        lens,
        environment,
      };
      const whole = effective(merged, lens, asked);
      const own = isOwn ? [...rule.check(whole, context)] : [];
      return [...own, ...refusedInside(rule, whole, context, own)];
    };
    try {
      const reports = overReleases(rule, versions, ask).filter((one) => !isUnsaid(rule, one));
      const found = reports.flatMap((one) => findingOf(rule, one, circumstances) ?? []);
      if (around.size === 0) said.set(rule, { asked, found });
      if (reports.length === 0) silences.add(rule, asked, around);
      findings.push(...found);
    } catch (error) {
      if (strictnesses.some((one) => isReported(rule.id, one)))
        crashes.set(rule.id, { rule: rule.id, failure: failureOf(error) });
    }
  }
  if (findings.length === 0) return [];
  const uncovered = dropCovered(findings, rules);
  return uncovered.filter(({ rule, place }) => isReported(rule, inputs.strictness.at(place)));
}

/** A rule that is asked of a kind of component: of it or, where not `isOwn`, of the clients inside of it alone. */
interface AskedRule {
  readonly rule: Rule;
  readonly isOwn: boolean;
}

const rulesByKind = new WeakMap<readonly Rule[], Map<string, readonly AskedRule[]>>();

/** The rules that a component of this role, program and carrier is asked. */
function rulesFor(component: Component, rules: readonly Rule[]): readonly AskedRule[] {
  const byKind = rulesByKind.get(rules) ?? new Map<string, readonly AskedRule[]>();
  rulesByKind.set(rules, byKind);
  const kind = `${component.role} ${component.program} ${component.carrier}`;
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const asked = rules.flatMap((rule) => {
    const isOwn = isAbout(rule, component);
    const isInside = rule.category === "startup-failure" && buildsClients(component.role);
    return isOwn || isInside ? [{ rule, isOwn }] : [];
  });
  byKind.set(kind, asked);
  return asked;
}

/** A rule about programs that nobody knows says itself what may be and what not. */
function readerFor(rule: Rule, { program, contest }: Component): Reader {
  if (program !== "unknown" || rule.programs?.includes(program) === true) return "known";
  return contest === undefined ? "unknown" : "contested";
}
