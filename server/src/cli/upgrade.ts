/** `upgrade`: what changes in meaning for these files between two releases of Kafka. */

import { type ChangedValue, upgrade as compare, type Upgrade } from "../analysis/upgrade.ts";
import { type Advisory, advisories } from "../kafka/advisories.ts";
import type { Finding } from "../lint/finding.ts";
import { rules } from "../rules/index.ts";
import { isAbout } from "../rules/rule.ts";
import type { Place } from "../syntax/document.ts";
import { type LineIndex, lineIndexOf } from "../syntax/line-index.ts";
import { cliTexts } from "../texts/cli.ts";
import { drawn, unled } from "../texts/drawn.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import type { CheckOptions } from "./args.ts";
import { candidates } from "./candidates.ts";
import { optionsFor } from "./check.ts";
import type { Io } from "./io.ts";
import { jsonOf, printedLine } from "./printed.ts";
import { showProgress } from "./progress.ts";
import { paragraph } from "./report/text.ts";
import { createSources, isText } from "./sources.ts";

export interface UpgradeOptions extends CheckOptions {
  readonly from: string;
  readonly to: string;
}

/** Runs `upgrade`; exit code 2 where a file could not be read or judged, else 0: a change is no mistake. */
export function upgrade(options: UpgradeOptions, io: Io, lang: Lang): number {
  const sources = createSources(io, options.paths, options.config);
  const { files: named, problems, doubtful } = candidates(options.paths, io, sources.reach);
  const files = sources.projects.kept(named);
  const told: Message[] = [...problems, ...sources.projects.problems()].map(({ message }) => message);
  const done = new Set<string>();
  const found: Upgrade[] = [];
  for (const [count, path] of files.entries()) {
    if (done.has(path)) continue;
    showProgress(count, files.length, io, lang);
    const text = sources.read(path);
    if (!isText(text)) {
      if (!doubtful.has(path)) told.push(text);
      continue;
    }
    try {
      const documents = sources.documentsWith(path, text.text);
      for (const { uri } of documents) done.add(uri);
      const one = compare(documents, optionsFor(path, options, sources), options.from, options.to);
      if (one.after.components.length > 0) found.push(one);
    } catch (error) {
      const failure = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
      told.push(say(cliTexts.failed, { path, failure }));
    }
  }
  for (const message of told) io.err(printedLine(message, lang));
  io.out(options.format === "json" ? json(found, options, lang) : text(found, options, files.length, lang));
  return told.length > 0 ? 2 : 0;
}

function text(found: readonly Upgrade[], { from, to }: UpgradeOptions, read: number, lang: Lang): string {
  const t = cliTexts.upgrade;
  if (found.length === 0) return printedLine(say(cliTexts.noKafka, { files: String(read) }), lang);
  const told = found.flatMap((one) => {
    const told = (place: Place, message: Message): Told => {
      return { path: place.uri, line: lineOf(one, place), text: drawn(render(message, lang)) };
    };
    // Where a finding begins on the line, it says more than that the name is gone.
    const begun = new Set(one.begins.map(({ place }) => `${place.uri}:${lineOf(one, place)}`));
    const gone = one.gone.filter(({ place }) => !begun.has(`${place.uri}:${lineOf(one, place)}`));
    return [
      ...one.values.filter(isReported).map((value) => told(value.component.anchor, valueMessage(value))),
      ...gone.map(({ key, place }) => told(place, say(t.gone, { key, to }))),
      ...one.begins.map((finding) => told(finding.place, say(t.begins, saying(finding, lang)))),
      ...one.ends.map((finding) => told(finding.place, say(t.ends, saying(finding, lang)))),
    ];
  });
  const parts = [...new Set(told.map(({ path }) => path))].map((path) => {
    const own = told.filter((one) => one.path === path).sort((a, b) => a.line - b.line);
    const width = String(own.at(-1)?.line ?? 0).length;
    return `${[unled(drawn(path)), ...own.flatMap((one) => hanging(one, width))].join("\n")}\n`;
  });
  const sum = render(say(parts.length === 0 ? t.nothing : t.sum, { from, to, files: String(found.length) }), lang);
  const faults = faultsOf(found);
  const aboutFaults = [
    ...(faults.end.length === 0 ? [] : [say(t.faultsEnd, summedUp(faults.end))]),
    ...(faults.begin.length === 0 ? [] : [say(t.faultsBegin, summedUp(faults.begin))]),
  ];
  const sums = [...aboutFaults.map((message) => render(message, lang)), sum].flatMap((one) => paragraph(one, ""));
  return [...parts, `${sums.join("\n")}\n`].join("\n");
}

/** The faults of releases in the table that end and begin with an upgrade, each once: one that is still there somewhere does not end. */
function faultsOf(found: readonly Upgrade[]): {
  readonly end: readonly Advisory[];
  readonly begin: readonly Advisory[];
} {
  const among = (findings: readonly Finding[]): readonly Advisory[] =>
    advisories.filter(({ id }) => findings.some(({ rule }) => rule === id));
  const before = among(found.flatMap((one) => one.before.findings));
  const after = among(found.flatMap((one) => one.after.findings));
  return {
    end: among(found.flatMap(({ ends }) => ends)).filter((one) => !after.includes(one)),
    begin: among(found.flatMap(({ begins }) => begins)).filter((one) => !before.includes(one)),
  };
}

function summedUp(faults: readonly Advisory[]): { readonly count: string; readonly issues: string } {
  return { count: String(faults.length), issues: faults.flatMap(({ issues }) => issues[0] ?? []).join(", ") };
}

/** What is told of one line of a file. */
interface Told {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The number of the line at the margin, the text beside it. */
function hanging({ line, text: told }: Told, width: number): readonly string[] {
  const indent = " ".repeat(width + 4);
  return paragraph(told, indent).map((one, i) =>
    i === 0 ? `  ${String(line).padStart(width)}  ${one.slice(indent.length)}` : one,
  );
}

/** Kafka has many settings of low importance; those that a rule looks at count all the same. */
function isReported({ component, key, importance }: ChangedValue): boolean {
  return importance !== "low" || rules.some((rule) => isAbout(rule, component) && rule.settings.includes(key));
}

function valueMessage({ component, profiles, key, before, after, origin }: ChangedValue): Message {
  const t = cliTexts.upgrade;
  const role = profiles.length === 0 ? component.role : `${component.role} [${profiles.join(", ")}]`;
  const shown = (value: string): string => (value === "" ? '""' : value);
  const gaps = { role, key, before: shown(before), after: shown(after) };
  return say(origin === "computed" ? t.computed : t.flips, gaps);
}

function saying({ rule, severity, messages }: Finding, lang: Lang): Readonly<Record<string, string>> {
  return { rule, severity, message: messages.map((message) => render(message, lang)).join(" ") };
}

function lineOf({ after }: Upgrade, { uri, span }: Place): number {
  return linesOf(after, uri).positionAt(span.start).line;
}

function linesOf({ documents }: Upgrade["after"], uri: string): LineIndex {
  return lineIndexOf(documents.find((document) => document.uri === uri)?.text ?? "");
}

function json(found: readonly Upgrade[], { from, to }: UpgradeOptions, lang: Lang): string {
  const { end, begin } = faultsOf(found);
  const faults = (all: readonly Advisory[]) => all.map(({ id, issues }) => ({ rule: id, issues }));
  const report = {
    schema: 1,
    from,
    to,
    faults: { ends: faults(end), begins: faults(begin) },
    sets: found.map((one) => {
      const at = ({ uri, span }: Place) => ({ path: uri, ...linesOf(one.after, uri).positionAt(span.start) });
      const findings = (all: readonly Finding[]) =>
        all.map((finding) => ({ ...saying(finding, lang), ...at(finding.place), profiles: finding.profiles }));
      return {
        paths: one.after.documents.map(({ uri }) => uri),
        values: one.values.map(({ component, profiles, key, before, after, origin, importance }) => {
          return {
            role: component.role,
            program: component.program,
            name: component.name ?? null,
            profiles,
            key,
            before,
            after,
            from: origin,
            importance,
          };
        }),
        gone: one.gone.map(({ component, key, place }) => ({
          role: component.role,
          program: component.program,
          key,
          ...at(place),
        })),
        begins: findings(one.begins),
        ends: findings(one.ends),
      };
    }),
  };
  return jsonOf(report);
}
