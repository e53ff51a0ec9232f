/** The one call behind every face: documents that belong together in, components and findings out. */

import { type Head, headAt, headOfFile } from "../comments/heads.ts";
import type { Axis } from "../kafka/version.ts";
import { checkDocuments } from "../lint/check-documents.ts";
import { type Crash, type Draft, type Finding, inFileOrder } from "../lint/finding.ts";
import { withFixes } from "../lint/fixes.ts";
import { inTemplates } from "../lint/in-templates.ts";
import { lint } from "../lint/lint.ts";
import type { Preset, StrictnessByPlace } from "../lint/preset.ts";
import { suppress } from "../lint/suppress.ts";
import type { Component, Reading } from "../model/component.ts";
import { profilesOf, type View } from "../model/profiles.ts";
import { intervalsOf, type KnownVersion, versionsOf } from "../project/versions.ts";
import { isFileRuleId } from "../rules/file-rules.ts";
import { allRules, isRuleId, isSystemRule } from "../rules/index.ts";
import type { ConfigDocument, ConfigFile } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import { findingsOfOwn, ownDocuments } from "./beside.ts";
import { checkBuildFile } from "./check-build-file.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkImports } from "./check-imports.ts";
import { edited } from "./edited.ts";
import type { AnalyzeOptions } from "./options.ts";
import { ownReading } from "./own-keys.ts";
import { pinsFor, strictnessIn } from "./precedence.ts";
import { readingsOf } from "./readings.ts";

export interface Analysis {
  readonly documents: readonly ConfigDocument[];
  readonly readings: readonly Reading[];
  readonly components: readonly Component[];
  readonly views: readonly View[];
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  readonly versions: (component: Component) => Readonly<Record<Axis, KnownVersion>>;
  /** How strictly findings are judged in each place. */
  readonly strictness: StrictnessByPlace;
  /** What records are worth in a document. */
  readonly presetFor: (uri: string) => Preset;
  /** How it was judged, to judge a changed text alike. */
  readonly options: AnalyzeOptions;
}

/** Judges documents that belong together, the weakest first. Pure: the same documents and options give the same analysis. */
export function analyze(documents: readonly ConfigDocument[], options: AnalyzeOptions = {}): Analysis {
  const readings = readingsOf(documents);
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  const components = readings.flatMap((reading) => reading.components);
  const views = viewsOf(readings, options.profiles ?? options.project?.profiles);
  const headOf = headsOfComponents(readings, byUri);
  const versions = (component: Component): Readonly<Record<Axis, KnownVersion>> =>
    versionsOf(component, pinsFor(component.anchor.uri, options, headOf(component)), options.found);
  const strictness = strictnessIn(byUri, options);
  const { findings, crashes } = lint({
    readings,
    views,
    roots: options.roots ?? [],
    rules: options.rules ?? allRules,
    versions: (component) => intervalsOf(versions(component)),
    learnt: (component, axis) => versions(component)[axis],
    readsItself: ownReading(documents, options.ownKeys),
    strictness,
  });
  const read = new Set(readings.flatMap(({ files }) => files.map(({ uri }) => uri)));
  const carrying = documents.filter(({ uri }) => read.has(uri));
  const aboutFiles = [
    ...checkDocuments(carrying, readings),
    ...checkDirectives(documents),
    ...documents.flatMap(checkBuildFile),
    ...(options.mayRead === undefined ? [] : checkImports(readings, options.mayRead)),
  ];
  const own = inTemplates(findingsOfOwn(findings, ownDocuments(documents)), byUri, strictness);
  const all = suppress([...own, ...aboutFiles], carrying, isRuleId, isSystemRule)
    .filter(({ place }) => options.project?.ignores(place.uri) !== true)
    .flatMap((finding) => chosen(finding, strictness))
    .toSorted(inFileOrder);
  const after = (edits: readonly TextEdit[]): readonly Finding[] => analyze(edited(documents, edits), options).findings;
  return {
    documents,
    readings,
    components,
    views,
    findings: withFixes(all, { documents: byUri, views: views.length, after }),
    crashes,
    versions,
    strictness,
    presetFor: (uri) => strictness.at({ uri, span: { start: 0, end: 0 } }).preset,
    options,
  };
}

/** The base, what the files themselves activate, each profile that anything depends on, and each group; or what is named. */
function viewsOf(readings: readonly Reading[], named: readonly string[] | undefined): readonly View[] {
  const activate = (profiles: readonly string[]): readonly string[] =>
    readings.reduce((active, reading) => reading.activate?.(active) ?? active, profiles);
  if (named !== undefined) return [{ profiles: activate(named) }];
  const activations = readings.flatMap(({ components }) =>
    components.flatMap(({ layers, presence = [] }) => [
      ...layers.flatMap(({ assignments }) => assignments.flatMap(({ activation }) => activation ?? [])),
      ...presence,
    ]),
  );
  const profiles = new Set([
    ...activations.flatMap(profilesOf),
    ...readings.flatMap((reading) => [...(reading.profiles ?? []), ...(reading.services ?? [])]),
  ]);
  const combinations = [[], activate([]), ...[...profiles].map((profile) => activate([profile]))];
  const services = new Set(readings.flatMap((reading) => reading.services ?? []));
  const view = (profiles: readonly string[]): View => {
    const service = profiles.find((one) => services.has(one));
    return service === undefined ? { profiles } : { profiles, service };
  };
  return [...new Map(combinations.map((profiles) => [profiles.join(), view(profiles)])).values()];
}

/** The files of a set are of one application: a release that any of them names is its own, the one nearest to the component first. */
function headsOfComponents(
  readings: readonly Reading[],
  documents: ReadonlyMap<string, ConfigDocument>,
): (component: Component) => Head {
  const filesBy = new Map<string, readonly ConfigFile[]>();
  for (const { components, files } of readings)
    for (const { id } of components) if (!filesBy.has(id)) filesBy.set(id, files);
  return ({ id, anchor }) => {
    const nearest = documents.get(anchor.uri);
    const own = nearest === undefined ? {} : headAt(nearest, anchor.span.start);
    return Object.assign({}, ...(filesBy.get(id) ?? []).map(headOfFile), own);
  };
}

/** Findings about files have no rule that was asked: the severity that a person chose comes last. */
function chosen(finding: Draft, strictness: StrictnessByPlace): readonly Draft[] {
  const severity = isFileRuleId(finding.rule) ? strictness.at(finding.place).severityOf(finding.rule) : undefined;
  if (severity === "off") return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}
