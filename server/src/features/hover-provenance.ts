/** Where a value comes from: whether this line counts, what it overrides, what overrides it and with which profiles. */
import type { Analysis } from "../analysis/analyze.ts";
import { effective } from "../model/at-release.ts";
import type { Component, Origin } from "../model/component.ts";
import { isInherited } from "../model/inherited.ts";
import { merge } from "../model/merge.ts";
import { mask } from "../model/secret/shapes.ts";
import { type Setting, shownValue, type WrittenSetting } from "../model/setting.ts";
import { fileName } from "../syntax/address.ts";
import type { Entry } from "../syntax/document.ts";
import { lineNumber } from "../syntax/text-lines.ts";
import { hoverTexts } from "../texts/hover.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { whoseDefault } from "../texts/whose-default.ts";
import { code, framed } from "./markdown.ts";
import { type Reader, readersOf, type SettingAt } from "./setting-at.ts";

/** Lines of Markdown for the setting `here`, which the entry gives in the view of the reader. */
export function provenance(analysis: Analysis, reader: Reader, at: SettingAt, here: Setting, lang: Lang): string {
  const { entry, key } = at;
  const { profiles } = reader.view;
  const winner = reader.seen.written(key);
  const lines = [
    ...(profiles.length === 0
      ? []
      : [framed(say(hoverTexts.inProfiles, { profiles: profiles.map(code).join(", ") }), lang)]),
    ...(winner !== undefined && winner.entry !== entry
      ? [beaten(analysis, winner, entry, lang)]
      : inEffect(analysis, reader, at, here, lang)),
    ...inOtherViews(analysis, reader, at, winner, lang),
  ];
  return lines.join("  \n");
}

export function originText(origin: Origin, { program }: Component, lang: Lang): string {
  const isDefault = origin === "framework-default" || origin === "kafka-default";
  return render(say(isDefault ? whoseDefault[program][origin] : hoverTexts.origin[origin]), lang);
}

function beaten(analysis: Analysis, winner: WrittenSetting, entry: Entry, lang: Lang): string {
  const where = whereOf(analysis, winner);
  return winner.entry.uri === entry.uri
    ? framed(say(hoverTexts.overridden, where), lang)
    : framed(say(hoverTexts.overriddenElsewhere, where), lang);
}

function inEffect(analysis: Analysis, reader: Reader, at: SettingAt, here: Setting, lang: Lang): readonly string[] {
  const { entry, key } = at;
  const lines: string[] = [];
  if (here.typed !== undefined || here.secret !== undefined) {
    const effect = reader.seen.effective(key);
    const value = here.secret !== undefined ? mask : shownValue(effect.typed === undefined ? here : effect);
    const origin = render(say(hoverTexts.origin[isInherited(reader.component, entry) ? "inherited" : "written"]), lang);
    lines.push(framed(say(hoverTexts.inEffectFrom, { value: code(value), origin }), lang));
  }
  if (here.overrides.length > 0) {
    const list = here.overrides
      .map((other) => overridden(analysis, other, entry, lang))
      .join(lang === "en" ? ", " : "，");
    lines.push(framed(say(hoverTexts.overrides, { list }), lang));
  }
  const without = here.overrides.length > 0 ? undefined : withoutEntry(reader, at, lang);
  return without === undefined ? lines : [...lines, without];
}

/** Who decides with other profiles, and what a placeholder becomes there. */
function inOtherViews(
  analysis: Analysis,
  reader: Reader,
  { entry, key }: SettingAt,
  winner: WrittenSetting | undefined,
  lang: Lang,
): readonly string[] {
  const others = new Map<string, { readonly setting: WrittenSetting; readonly profiles: string[] }>();
  for (const { view, seen } of readersOf(analysis, reader.component)) {
    const setting = seen.written(key);
    if (setting === undefined) continue;
    const isSame = setting.entry === winner?.entry && setting.source === winner.source;
    if (isSame || (setting.entry !== entry && setting.entry === winner?.entry)) continue;
    const { uri, span } = setting.entry;
    const id = JSON.stringify([uri, span, setting.source]);
    const known = others.get(id) ?? { setting, profiles: [] };
    known.profiles.push(view.profiles.map(code).join(" + "));
    others.set(id, known);
  }
  return [...others.values()].map(({ setting, profiles }) => {
    const where = { ...whereOf(analysis, setting), profiles: profiles.join(", ") };
    if (setting.entry === entry) return framed(say(hoverTexts.valueInProfiles, where), lang);
    return setting.entry.uri === entry.uri
      ? framed(say(hoverTexts.overriddenInProfiles, where), lang)
      : framed(say(hoverTexts.overriddenElsewhereInProfiles, where), lang);
  });
}

function overridden(analysis: Analysis, other: Setting, entry: Entry, lang: Lang): string {
  if (other.entry === undefined) return code(other.source);
  const where = whereOf(analysis, { ...other, entry: other.entry });
  return other.entry.uri === entry.uri
    ? framed(say(hoverTexts.lineOf, where), lang)
    : framed(say(hoverTexts.lineOfElsewhere, where), lang);
}

/** What the component would do without this entry. */
function withoutEntry(reader: Reader, { entry, key }: SettingAt, lang: Lang): string | undefined {
  if (key.startsWith("spring.")) return undefined;
  const layers = reader.component.layers.map((layer) => ({
    ...layer,
    assignments: layer.assignments.filter((one) => one.entry !== entry || one.key !== key),
  }));
  const merged = merge({ ...reader.component, layers, presence: [undefined] }, reader.view);
  const setting = merged === undefined ? undefined : effective(merged, reader.lens).effective(key);
  if (setting?.typed === undefined) return undefined;
  const from = originText(setting.origin, reader.component, lang);
  return framed(say(hoverTexts.without, { value: code(shownValue(setting)), origin: from }), lang);
}

interface Where {
  readonly file: string;
  /** Lines count from 1. */
  readonly line: string;
  readonly value: string;
}

function whereOf(analysis: Analysis, { entry, source }: Setting & { readonly entry: Entry }): Where {
  const text = analysis.documents.find((one) => one.uri === entry.uri)?.text ?? "";
  return { file: code(fileName(entry.uri)), line: String(lineNumber(text, entry.span.start)), value: code(source) };
}
