/** `effective`: what Kafka will be given by a file and those that belong to it, per component and view. */

import { analyze } from "../analysis/analyze.ts";
import { shownEffective } from "../analysis/effective-shown.ts";
import { type EffectiveTable, effectiveTables, type ValueAt } from "../analysis/effective-table.ts";
import type { Place } from "../syntax/document.ts";
import { lineIndexOf } from "../syntax/line-index.ts";
import { cliTexts } from "../texts/cli.ts";
import { drawn, unled } from "../texts/drawn.ts";
import { effectiveText } from "../texts/effective.ts";
import { type Lang, type Message, say } from "../texts/text.ts";
import type { CheckOptions } from "./args.ts";
import { candidates } from "./candidates.ts";
import { optionsFor } from "./check.ts";
import type { Io } from "./io.ts";
import { jsonOf, printedLine } from "./printed.ts";
import { createSources, isText } from "./sources.ts";

/** Runs `effective` on one file; exit code 2 where it cannot be read or carries no Kafka settings. */
export function effective(path: string, options: CheckOptions, io: Io, lang: Lang): number {
  const sources = createSources(io, [path], options.config);
  const { files, problems } = candidates([path], io, sources.reach);
  const [file = path] = files;
  const found = problems[0]?.message ?? (files.length === 1 ? sources.read(file) : say(cliTexts.oneFile, { path }));
  if (!isText(found)) return cannot(found, io, lang);
  const documents = sources.documentsWith(file, found.text);
  const analysis = analyze(documents, optionsFor(file, options, sources));
  const tables = effectiveTables(analysis);
  if (tables.length === 0) return cannot(say(cliTexts.noSettings, { path: file }), io, lang);
  const lines = new Map(documents.map(({ uri, text }) => [uri, lineIndexOf(text)]));
  const position = ({ uri, span }: Place): Position => ({
    path: uri,
    ...(lines.get(uri) ?? lineIndexOf("")).positionAt(span.start),
  });
  const label = (place: Place): string => `${drawn(place.uri)}:${position(place).line}`;
  io.out(
    options.format === "json"
      ? json(tables, ({ place }) => (place === undefined ? undefined : position(place)))
      : unled(effectiveText(shownEffective(analysis), label, lang).text),
  );
  const told = sources.projects.problems();
  for (const { message } of told) io.err(printedLine(message, lang));
  return told.length === 0 ? 0 : 2;
}

interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
type PositionOf = (value: ValueAt) => Position | undefined;

function cannot(message: Message, io: Io, lang: Lang): number {
  io.err(printedLine(message, lang));
  return 2;
}

function json(tables: readonly EffectiveTable[], at: PositionOf): string {
  const report = tables.map(({ component, profiles, settings }) => ({
    role: component.role,
    program: component.program,
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
  return jsonOf(report);
}
