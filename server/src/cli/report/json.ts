/** `--format json`: one object, the same bytes for the same input. */

import { partNameOf } from "../../analysis/part-name.ts";
import { verdictOf } from "../../analysis/verdict.ts";
import { type Axis, axes, showInterval } from "../../kafka/version.ts";
import type { Finding } from "../../lint/finding.ts";
import type { Component } from "../../model/component.ts";
import type { Ground, Guarantee } from "../../model/guarantee/ground.ts";
import { merge } from "../../model/merge.ts";
import { programs } from "../../model/program.ts";
import { productName, rulePage } from "../../product.ts";
import type { Place } from "../../syntax/document.ts";
import { groundText } from "../../texts/guarantee.ts";
import { type Lang, render } from "../../texts/text.ts";
import { type Checked, type CheckedFile, countsOf, isShown, messageOf, positionOf, rangeOf } from "../checked.ts";
import { jsonOf } from "../printed.ts";

/** The report as contract.md lays it down, ending with a line end. */
export function jsonReport(checked: Checked, lang: Lang, version: string): string {
  const counts = countsOf(checked);
  const report = {
    schema: 1,
    tool: { name: productName, version },
    summary: {
      files: checked.files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
      suppressed: counts.suppressed,
    },
    ...baselineJson(checked),
    problems: checked.problems.map(({ path, rule, message }) => ({
      path,
      ...(rule === undefined ? {} : { rule }),
      message: render(message, lang),
    })),
    files: checked.files.map((file) => fileJson(file, lang)),
  };
  return jsonOf(report);
}

function baselineJson({ known, fixed = [] }: Checked) {
  if (known === undefined) return {};
  return { baseline: { known: known.size, fixed: fixed.map(({ path, rule }) => ({ path, rule })) } };
}

function fileJson(file: CheckedFile, lang: Lang) {
  const { analysis } = file;
  const ids = new Map(analysis.components.map((component, i) => [component.id, `c${i + 1}`]));
  const components = analysis.components.filter(({ anchor }) => anchor.uri === file.path);
  const [first] = analysis.components;
  const versions = first === undefined ? undefined : analysis.versions(first);
  const carried = new Set(analysis.readings.map((reading) => reading.carrier));
  const shown = axes.filter((axis) => always.includes(axis) || analysis.components.some((one) => hasAxis(one, axis)));
  return {
    path: file.path,
    carriers: [...carried],
    versions: versions === undefined ? {} : versionsJson(versions, shown),
    components: components.map((component) => {
      const own = analysis.versions(component);
      const differs = versions !== undefined && shown.some((axis) => !isSame(own[axis], versions[axis]));
      return {
        ...componentJson(component, file, ids, lang),
        ...(differs ? { versions: versionsJson(own, shown) } : {}),
      };
    }),
    findings: file.findings.map((finding) => findingJson(finding, file, ids, lang)),
  };
}

type Known = ReturnType<CheckedFile["analysis"]["versions"]>;

function versionsJson(versions: Known, shown: readonly Axis[]) {
  return Object.fromEntries(
    shown.map((axis) => [axis, { range: showInterval(versions[axis].interval), from: versions[axis].from }]),
  );
}

function isSame(a: Known[Axis], b: Known[Axis]): boolean {
  return a.from === b.from && showInterval(a.interval) === showInterval(b.interval);
}

/** Axes that every file has; the others say something only where a program has them. */
const always: readonly Axis[] = ["clients", "broker"];

function hasAxis({ program }: Component, axis: Axis): boolean {
  return programs[program].axes.includes(axis);
}

function componentJson(component: Component, file: CheckedFile, ids: ReadonlyMap<string, string>, lang: Lang) {
  const { analysis } = file;
  const inViews = analysis.views.filter((view) => merge(component, view) !== undefined);
  const base = inViews.find((view) => view.profiles.length === 0) ?? inViews[0];
  const guarantee = base === undefined ? undefined : verdictOf(analysis, component, base);
  const part = partNameOf(component, analysis.documents);
  return {
    id: ids.get(component.id) ?? component.id,
    role: component.role,
    program: component.program,
    name: component.name ?? null,
    ...(part === undefined ? {} : { part }),
    profiles: base?.profiles ?? [],
    line: positionOf(file, component.anchor).line,
    ...(guarantee === undefined ? {} : { guarantee: guaranteeJson(guarantee, lang) }),
  };
}

function guaranteeJson(guarantee: Guarantee, lang: Lang) {
  const sentences = (grounds: readonly Ground[]): readonly string[] =>
    grounds.map((ground) => groundText(ground, lang));
  const common = { assumes: sentences(guarantee.assumes), losesWhen: sentences(guarantee.losesWhen) };
  if ("delivery" in guarantee)
    return { delivery: guarantee.delivery, ...common, duplicatesWhen: sentences(guarantee.duplicatesWhen) };
  return {
    toleratesForData: guarantee.toleratesForData ?? null,
    toleratesForWrites: guarantee.toleratesForWrites ?? null,
    ...common,
  };
}

function findingJson(finding: Finding, file: CheckedFile, ids: ReadonlyMap<string, string>, lang: Lang) {
  const range = (place: Place) => rangeOf(file, place);
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    message: messageOf(finding, lang),
    ...range(finding.place),
    component: finding.component === undefined ? null : (ids.get(finding.component) ?? null),
    profiles: finding.profiles,
    related: finding.related.map(({ place, message }) => ({
      path: place.uri,
      ...range(place),
      message: render(message, lang),
    })),
    suppression: finding.suppression ?? null,
    fixes: finding.fixes.filter(isShown).map((fix) => ({
      title: render(fix.title, lang),
      safety: fix.safety,
      edits: fix.edits.map((edit) => ({ path: edit.uri, ...range(edit), newText: edit.newText })),
    })),
    ...(finding.advice === undefined ? {} : { advice: render(finding.advice, lang) }),
    url: rulePage(finding.rule),
  };
}
