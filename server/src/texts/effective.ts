/** The effective configuration as text, in columns, with the places that it names. */

import { drawn } from "./drawn.ts";
import { type Lang, render, say } from "./text.ts";
import { columns } from "./wrap.ts";

export const effectiveTexts = {
  origin: {
    written: { en: "written", "zh-cn": "显式配置" },
    inherited: { en: "inherited", "zh-cn": "继承" },
    "framework-default": { en: "framework default", "zh-cn": "框架默认值" },
    "kafka-default": { en: "Kafka default", "zh-cn": "Kafka 默认值" },
    computed: { en: "computed", "zh-cn": "推算" },
  },
  unknown: { en: "(known at run time)", "zh-cn": "（运行时才能得知）" },
  overrides: { en: "(overrides {value}, {place})", "zh-cn": "（覆盖 {value}，{place}）" },
  nothing: { en: "No Kafka settings found.", "zh-cn": "没有找到 Kafka 配置。" },
} as const;

/** A value as it is shown; what a place is, the caller knows. */
export interface ShownValue<Place> {
  /** `undefined` where it cannot be known. */
  readonly value: string | undefined;
  readonly place: Place | undefined;
}

export interface ShownSetting<Place> extends ShownValue<Place> {
  readonly key: string;
  readonly origin: keyof typeof effectiveTexts.origin;
  readonly overrides: readonly ShownValue<Place>[];
}

/** One component in the views in which it is the same. */
export interface ShownTable<Place> {
  readonly title: string;
  /** None where there is but one. */
  readonly views: readonly string[];
  readonly settings: readonly ShownSetting<Place>[];
}

/** A part of the text that names a place. */
export interface PlaceLink<Place> {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

export interface EffectiveText<Place> {
  readonly text: string;
  readonly links: readonly PlaceLink<Place>[];
}

/** A paragraph for each table: what somebody decided first, then what Kafka does by itself; `label` says a place in words. */
export function effectiveText<Place>(
  tables: readonly ShownTable<Place>[],
  label: (place: Place) => string,
  lang: Lang,
): EffectiveText<Place> {
  const links: PlaceLink<Place>[] = [];
  let text = "";
  for (const { title, views, settings } of tables) {
    const named = views.length === 0 ? "" : ` [${views.join(", ")}]`;
    text += `${text === "" ? "" : "\n"}${drawn(title + named)}\n`;
    const isDefault = ({ origin }: ShownSetting<Place>): boolean => origin === "kafka-default";
    // Each in columns of its own: the long names among the defaults would push the places out of sight.
    for (const rows of [settings.filter((one) => !isDefault(one)), settings.filter(isDefault)]) {
      const cells = aligned(
        rows.map((one) => [drawn(one.key), shown(one, lang), effectiveTexts.origin[one.origin][lang]]),
      );
      for (const [index, setting] of rows.entries()) {
        const parts = partsOf(setting, label, lang);
        let line = `  ${cells[index] ?? ""}${parts.length === 0 ? "" : " "}`;
        for (const part of parts) {
          line += " ";
          const start = text.length + line.length + part.text.lastIndexOf(part.label);
          if (part.place !== undefined) links.push({ start, end: start + part.label.length, place: part.place });
          line += part.text;
        }
        text += `${line.trimEnd()}\n`;
      }
    }
  }
  return { text: text === "" ? `${effectiveTexts.nothing[lang]}\n` : text, links };
}

/** Rows as columns, each as wide as its widest; a long value moves its own row alone, not the places of all out of sight. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [Number.POSITIVE_INFINITY, usual, Number.POSITIVE_INFINITY].map((most, column) =>
    Math.max(0, ...rows.map((cells) => columns(cells[column] ?? "")).filter((width) => width <= most)),
  );
  const padded = (cell: string, i: number): string => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cell)));
  return rows.map((cells) => cells.map(padded).join("  "));
}

interface Part<Place> {
  readonly text: string;
  readonly label: string;
  readonly place: Place | undefined;
}

/** Where a value stands, and what it overrides. */
function partsOf<Place>(
  setting: ShownSetting<Place>,
  label: (place: Place) => string,
  lang: Lang,
): readonly Part<Place>[] {
  const named = (place: Place | undefined): string => (place === undefined ? "" : label(place));
  const own = named(setting.place);
  return [
    ...(own === "" ? [] : [{ text: own, label: own, place: setting.place }]),
    ...setting.overrides.map((one) => {
      const place = named(one.place);
      const text = render(say(effectiveTexts.overrides, { value: shown(one, lang), place }), lang);
      return { text, label: place, place: one.place };
    }),
  ];
}

const longest = 40;
/** Most values are no longer than that. */
const usual = 20;

function shown({ value: given }: ShownValue<unknown>, lang: Lang): string {
  if (given === undefined) return effectiveTexts.unknown[lang];
  const value = drawn(given);
  if (value === "") return '""';
  if (columns(value) <= longest) return value;
  // What tells classes apart is their own name.
  const own = /^[\w$]+(?:\.[\w$]+)+$/.test(value) ? (value.split(".").at(-1) ?? value) : value;
  const cut = own === value ? `${value.slice(0, longest - 1)}…` : `…${own}`;
  return cut.length <= longest ? cut : `${cut.slice(0, longest - 1)}…`;
}
