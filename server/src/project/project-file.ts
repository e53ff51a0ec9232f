/** The project file `.kafka-lossless.yaml`: text in, settings and problems out. */
import ignore from "ignore";
import { parseDocument } from "yaml";
import type { Axis } from "../kafka/version.ts";
import type { Preset } from "../lint/preset.ts";
import type { Severity } from "../rules/rule.ts";
import type { Span } from "../syntax/document.ts";
import { projectFileTexts as texts } from "../texts/project-file.ts";
import { say } from "../texts/text.ts";
import { type Reading, readAt, report, type Written } from "./form.ts";
import type { Problem } from "./problem.ts";
import { projectForm } from "./project-form.ts";
import type { FoundVersions } from "./versions.ts";

export const projectFileName = ".kafka-lossless.yaml";

/** How to judge, as far as somebody decided it. */
export interface JudgingSettings {
  readonly versions: FoundVersions;
  readonly preset: Preset | undefined;
  readonly severities: ReadonlyMap<string, Severity | "off">;
}

export interface ProjectFile {
  readonly uri: string;
  /** For the file at an address. */
  settingsFor(uri: string): JudgingSettings;
  /** Nothing is reported in such a file. */
  ignores(uri: string): boolean;
  /** The one combination of Spring profiles to judge. */
  readonly profiles: readonly string[] | undefined;
  readonly problems: readonly Problem[];
}

export interface ProjectFileInput {
  readonly uri: string;
  readonly text: string;
  /** The path of a file as the patterns mean it, with `/`; `undefined` for one that lies outside. */
  readonly pathOf: (uri: string) => string | undefined;
}

/** Reads a project file; `rules` are titles by id. What cannot be read is a problem, and the rest holds. */
export function readProjectFile(input: ProjectFileInput, rules: ReadonlyMap<string, () => string>): ProjectFile {
  const { uri, pathOf } = input;
  const document = parseDocument(input.text, { prettyErrors: false });
  const reading: Reading = { document, problems: [] };
  for (const { pos, message } of document.errors)
    report(reading, { start: pos[0], end: pos[1] }, say(texts.yaml, { detail: message }));
  const found = readAt(projectForm(rules), document.contents, reading) ?? {};
  const own = settingsOf(found, input);
  const overrides = (found.overrides ?? []).map((override) => {
    return { covers: matcher(override.paths, reading), settings: settingsOf(override, input) };
  });
  const ignored = matcher(found.ignore, reading);
  return {
    uri,
    settingsFor(address) {
      const path = pathOf(address);
      const fitting = overrides.filter(({ covers }) => path !== undefined && covers(path));
      return fitting.map(({ settings }) => settings).reduce(over, own);
    },
    ignores(address) {
      const path = pathOf(address);
      return path !== undefined && ignored(path);
    },
    profiles: found["spring-profiles"]?.map(({ value }) => value),
    problems: reading.problems.toSorted((a, b) => a.span.start - b.span.start),
  };
}

interface Judging {
  readonly versions?: Readonly<
    Partial<Record<"kafka" | "broker" | "spring-boot" | "spring-kafka" | "librdkafka", Written>>
  >;
  readonly preset?: Preset;
  readonly severity?: ReadonlyMap<string, Severity | "off">;
}

function settingsOf(
  { versions = {}, preset, severity }: Judging,
  { uri, text: source }: ProjectFileInput,
): JudgingSettings {
  const written: Readonly<Partial<Record<Axis, Written | undefined>>> = {
    clients: versions.kafka,
    broker: versions.broker ?? versions.kafka,
    springBoot: versions["spring-boot"],
    springKafka: versions["spring-kafka"],
    librdkafka: versions.librdkafka,
  };
  const found = Object.entries(written).flatMap(([axis, one]) =>
    one === undefined ? [] : [[axis, { version: one.value, from: `${uri}:${lineOf(source, one.span)}` }]],
  );
  return { versions: Object.fromEntries(found), preset, severities: severity ?? new Map() };
}

/** What the second says goes before what the first does. */
function over(first: JudgingSettings, second: JudgingSettings): JudgingSettings {
  return {
    versions: { ...first.versions, ...second.versions },
    preset: second.preset ?? first.preset,
    severities: new Map([...first.severities, ...second.severities]),
  };
}

function matcher(patterns: readonly Written[] | undefined, reading: Reading): (path: string) => boolean {
  const matching = ignore({ ignorecase: false });
  for (const { value, span } of patterns ?? []) {
    if (/^!?(\.\.\/|\.\.$|[A-Za-z]:)/.test(value)) report(reading, span, say(texts.pathOutside, { value }));
    // In .gitignore `./` fits nothing; here everybody means what follows.
    else matching.add(value.replace(/^(!?)\.\//, "$1/"));
  }
  return (path) => ignore.isPathValid(path) && matching.ignores(path);
}

function lineOf(source: string, { start }: Span): number {
  return source.slice(0, start).split(/\r\n|\r|\n/).length;
}
