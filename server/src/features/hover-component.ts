/** The hover of a component: what it guarantees, when it loses and duplicates, and the settings that decide. */

import type { Analysis } from "../analysis/analyze.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Component } from "../model/component.ts";
import type { DeliveryGuarantee, Ground, Guarantee } from "../model/guarantee/ground.ts";
import { shownValue } from "../model/setting.ts";
import { isSystemRule } from "../rules/index.ts";
import { fileName } from "../syntax/address.ts";
import type { Entry } from "../syntax/document.ts";
import { lineNumber } from "../syntax/text-lines.ts";
import { deliveryTexts, groundText, guaranteeLabels, releasesText, replicaTexts } from "../texts/guarantee.ts";
import { hoverTexts } from "../texts/hover.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { decisiveFor } from "./decisive.ts";
import { findingsText } from "./hover-findings.ts";
import { originText } from "./hover-provenance.ts";
import { code, colon, framed, literal } from "./markdown.ts";
import { type Reader, readerOf } from "./setting-at.ts";
import type { Viewer } from "./viewer.ts";

/** Markdown for a component in its first view; `undefined` where nothing of it applies. */
export function componentHover(analysis: Analysis, component: Component, viewer: Viewer): string | undefined {
  const { lang } = viewer;
  const reader = readerOf(analysis, component, undefined);
  if (reader === undefined) return undefined;
  const { uri, span } = component.anchor;
  const here = analysis.findings.filter(
    ({ place, rule, component: about }) =>
      (place.uri === uri && place.span.start === span.start && place.span.end === span.end) ||
      // What follows from other parties is said of the whole component too.
      (about === component.id && isSystemRule(rule)),
  );
  const guarantee = verdictOf(analysis, component, reader.view);
  const name = component.name === undefined ? component.role : `${component.role} ${code(component.name)}`;
  const sections = [
    guarantee === undefined ? `**${name}**` : `**${name}**${colon(lang)}${headline(guarantee, lang)}`,
    ...(guarantee === undefined || !("badRecord" in guarantee) ? [] : [literal(groundText(guarantee.badRecord, lang))]),
    ...findingsText(here, viewer),
    ...(guarantee === undefined ? [] : guaranteeText(guarantee, lang)),
    settingsText(analysis, reader, lang),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

/** When it loses, repeats and reorders, and what is assumed for that. */
export function guaranteeText(guarantee: Guarantee, lang: Lang): readonly string[] {
  return [...byRelease(guarantee, lang), ...grounds(guarantee, lang)];
}

/** The settings that decide, with their origin. */
export function settingsText(analysis: Analysis, { component, seen }: Reader, lang: Lang): string {
  const settings = decisiveFor(component).flatMap((key) => {
    const setting = seen.effective(key);
    if (setting.typed === undefined) return [];
    const value = shownValue(setting);
    const origin =
      setting.entry === undefined ? originText(setting.origin, component, lang) : lineOf(analysis, setting.entry);
    return [`- ${code(`${key}=${value}`)}${colon(lang)}${origin}`];
  });
  if (settings.length === 0) return "";
  return `${render(say(hoverTexts.settings), lang)}${colon(lang).trim()}\n\n${settings.join("\n")}`;
}

/** `application.yml:4`; lines count from 1. */
function lineOf({ documents }: Analysis, { uri, span }: Entry): string {
  const text = documents.find((one) => one.uri === uri)?.text ?? "";
  return literal(`${fileName(uri)}:${lineNumber(text, span.start)}`);
}

/** The verdict in a sentence. */
export function headline(guarantee: Guarantee, lang: Lang): string {
  if ("delivery" in guarantee) return deliveryTexts[deliveryKey(guarantee)][lang];
  const { toleratesForData, toleratesForWrites } = guarantee;
  const sentences = [
    ...(toleratesForData === undefined ? [] : [counted(replicaTexts.data, toleratesForData, lang)]),
    ...(toleratesForWrites === undefined ? [] : [counted(replicaTexts.writes, toleratesForWrites, lang)]),
  ];
  return sentences.length === 0 ? deliveryTexts.unknown[lang] : sentences.join(lang === "en" ? " " : "");
}

function deliveryKey({ delivery, refused, byRelease, losesWhen }: DeliveryGuarantee): keyof typeof deliveryTexts {
  if (refused) return "refused";
  if (delivery === "unknown" && byRelease !== undefined) return "byRelease";
  return delivery === "at-least-once" && losesWhen.length > 0 ? "exceptional" : delivery;
}

function counted(texts: (typeof replicaTexts)["data" | "writes"], count: number, lang: Lang): string {
  if (count > 1) return framed(say(texts.many, { count: String(count) }), lang);
  return render(say(count === 1 ? texts.one : texts.none), lang);
}

function byRelease(guarantee: Guarantee, lang: Lang): readonly string[] {
  const parts = "byRelease" in guarantee ? (guarantee.byRelease ?? []) : [];
  const lines = parts.map(
    ({ delivery, part }) => `- ${literal(releasesText(part, lang))}${colon(lang)}${deliveryTexts[delivery][lang]}`,
  );
  return lines.length === 0 ? [] : [listed(guaranteeLabels.byRelease[lang], lines, lang)];
}

function grounds(guarantee: Guarantee, lang: Lang): readonly string[] {
  const { duplicatesWhen = [], reordersWhen = [] } = "delivery" in guarantee ? guarantee : {};
  const lists = { losesWhen: guarantee.losesWhen, duplicatesWhen, reordersWhen, assumes: guarantee.assumes };
  return (["losesWhen", "duplicatesWhen", "reordersWhen", "assumes"] as const).flatMap((name) =>
    lists[name].length === 0
      ? []
      : [
          listed(
            guaranteeLabels[name][lang],
            lists[name].map((one) => line(one, lang)),
            lang,
          ),
        ],
  );
}

function listed(label: string, lines: readonly string[], lang: Lang): string {
  return `${label}${colon(lang).trim()}\n\n${lines.join("\n")}`;
}

function line(ground: Ground, lang: Lang): string {
  return `- ${literal(groundText(ground, lang))}`;
}
