/** `effective`: what Kafka will be given by a file and those that belong to it, per component and view. */
import { type Analysis, analyze } from "../analysis/analyze.ts";
import {
  type EffectiveSetting,
  type EffectiveTable,
  effectiveTables,
  type ValueAt,
} from "../analysis/effective-table.ts";
import { showInterval } from "../kafka/version.ts";
import { defaultProfile } from "../lint/fold.ts";
import type { Component } from "../model/component.ts";
import { rules } from "../rules/index.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { columns } from "../texts/wrap.ts";
import type { CheckOptions } from "./args.ts";
import { candidates } from "./candidates.ts";
import { optionsFor } from "./check.ts";
import { positionAt } from "./checked.ts";
import type { Io } from "./io.ts";
import { createSources, isText } from "./sources.ts";

/** Runs `effective` on one file; exit code 2 where it cannot be read or carries no Kafka settings. */
export function effective(path: string, options: CheckOptions, io: Io, lang: Lang): number {
  const sources = createSources(io, options.config);
  const { files, problems } = candidates([path], io);
  const [file = path] = files;
  const found = problems[0]?.message ?? (files.length === 1 ? sources.read(file) : say(cliTexts.oneFile, { path }));
  if (!isText(found)) return cannot(render(found, lang), io);
  const documents = sources.documentsWith(file, found.text);
  const analysis = analyze(documents, optionsFor(file, options, sources));
  const tables = effectiveTables(analysis);
  if (tables.length === 0) return cannot(render(say(cliTexts.noSettings, { path: file }), lang), io);
  const texts = new Map(documents.map(({ uri, text }) => [uri, text]));
  const at: PositionOf = ({ place }) => {
    if (place === undefined) return undefined;
    return { path: place.uri, ...positionAt(texts.get(place.uri) ?? "", place.span.start) };
  };
  io.out(options.format === "json" ? json(tables, at) : text(tables, analysis, at, lang));
  const told = sources.projects.problems();
  for (const { message } of told) io.err(`${render(message, lang)}\n`);
  return told.length === 0 ? 0 : 2;
}

type PositionOf = (
  value: ValueAt,
) => { readonly path: string; readonly line: number; readonly column: number } | undefined;

function cannot(message: string, io: Io): number {
  io.err(`${message}\n`);
  return 2;
}

function json(tables: readonly EffectiveTable[], at: PositionOf): string {
  const report = tables.map(({ component, profiles, settings }) => ({
    role: component.role,
    name: component.name ?? null,
    profiles,
    settings: Object.fromEntries(
      settings.map((setting) => [
        setting.key,
        {
          value: setting.value ?? null,
          from: setting.origin,
          ...at(setting),
          overrides: setting.overrides.map((one) => {
            const place = at(one);
            return { value: one.value ?? null, ...(place === undefined ? {} : { path: place.path, line: place.line }) };
          }),
        },
      ]),
    ),
  }));
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** What is Kafka's default is shown where a rule looks at it; the others are in the JSON. Views that are alike stand together. */
function text(tables: readonly EffectiveTable[], analysis: Analysis, at: PositionOf, lang: Lang): string {
  const alike = new Map<string, { readonly title: string; readonly views: string[]; readonly body: string }>();
  for (const table of tables) {
    const { id, role, name } = table.component;
    const decisive = new Set(rules.filter(({ roles }) => roles.includes(role)).flatMap(({ settings }) => settings));
    const shown = table.settings.filter(({ key, origin }) => origin !== "kafka-default" || decisive.has(key));
    const body = aligned(shown.map((setting) => row(setting, at, lang))).join("\n");
    const title = [role, ...(name === undefined ? [] : [name])].join(" ");
    const known = alike.get(id + body) ?? {
      title: `${title} (${defaultsOf(table.component, analysis)})`,
      views: [],
      body,
    };
    known.views.push(table.profiles.join(" + "));
    alike.set(id + body, known);
  }
  const parts = [...alike.values()].map(({ title, views, body }) => {
    const named =
      views.length === 1 && views[0] === "" ? "" : ` [${views.map((view) => view || defaultProfile).join(", ")}]`;
    return `${title}${named}\n${body}\n`;
  });
  return parts.join("\n");
}

/** The releases whose defaults are shown, and how they are known. */
function defaultsOf(component: Component, analysis: Analysis): string {
  const axis = component.role === "broker" || component.role === "topic" ? "broker" : "clients";
  const { interval, from } = analysis.versions(component)[axis];
  return `Kafka ${showInterval(interval)}${from === "unknown" ? "" : `, ${from}`}`;
}

function row(setting: EffectiveSetting, at: PositionOf, lang: Lang): readonly string[] {
  const place = at(setting);
  const overridden = setting.overrides.map((one) => {
    const where = at(one);
    const value = shown(one, lang);
    return render(
      say(cliTexts.effective.overrides, { value, place: where === undefined ? "" : `${where.path}:${where.line}` }),
      lang,
    );
  });
  const where = place === undefined ? [] : [`${place.path}:${place.line}`];
  return [
    setting.key,
    shown(setting, lang),
    cliTexts.effective.origin[setting.origin][lang],
    [...where, ...overridden].join(" "),
  ];
}

const longest = 48;

function shown({ value }: ValueAt, lang: Lang): string {
  if (value === undefined) return cliTexts.effective.unknown[lang];
  if (value === "") return '""';
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}

/** Rows as columns, each as wide as its widest. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => columns(cells[column] ?? ""))));
  return rows.map((cells) =>
    cells
      .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cell))))
      .join("  ")
      .replace(/^/, "  ")
      .trimEnd(),
  );
}
