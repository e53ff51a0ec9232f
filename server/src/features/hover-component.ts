/** The hover of a component: what it guarantees, when it loses and duplicates, and the settings that decide. */

import type { Analysis } from "../analysis/analyze.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Component } from "../model/component.ts";
import type { DeliveryGuarantee, Ground, Guarantee } from "../model/guarantee/ground.ts";
import { isSecret } from "../model/secret.ts";
import { deliveryTexts, groundText, guaranteeLabels, releasesText, replicaTexts } from "../texts/guarantee.ts";
import { hoverTexts } from "../texts/hover.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { decisive } from "./decisive.ts";
import { findingsText } from "./hover-findings.ts";
import { originText } from "./hover-provenance.ts";
import { code, colon, framed, literal } from "./markdown.ts";
import { readerOf } from "./setting-at.ts";
import type { Viewer } from "./viewer.ts";

/** Markdown for a component in its first view; `undefined` where nothing of it applies. */
export function componentHover(analysis: Analysis, component: Component, viewer: Viewer): string | undefined {
  const { lang } = viewer;
  const reader = readerOf(analysis, component, undefined);
  if (reader === undefined) return undefined;
  const { uri, span } = component.anchor;
  const here = analysis.findings.filter(
    ({ place }) => place.uri === uri && place.span.start === span.start && place.span.end === span.end,
  );
  const name = component.name === undefined ? component.role : `${component.role} ${code(component.name)}`;
  const guarantee = verdictOf(analysis, component, reader.view);
  const settings = (decisive[component.role] ?? []).flatMap((key) => {
    const setting = reader.seen.effective(key);
    if (setting.typed === undefined) return [];
    const value = isSecret(key) ? "***" : String(setting.typed);
    return [`- ${code(`${key}=${value}`)}${colon(lang)}${originText(setting.origin, component, lang)}`];
  });
  const sections = [
    guarantee === undefined ? `**${name}**` : `**${name}**${colon(lang)}${headline(guarantee, lang)}`,
    ...(guarantee === undefined || !("badRecord" in guarantee) ? [] : [literal(groundText(guarantee.badRecord, lang))]),
    ...findingsText(here, viewer),
    ...(guarantee === undefined ? [] : [...byRelease(guarantee, lang), ...grounds(guarantee, lang)]),
    settings.length === 0
      ? ""
      : `${render(say(hoverTexts.settings), lang)}${colon(lang).trim()}\n\n${settings.join("\n")}`,
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

function headline(guarantee: Guarantee, lang: Lang): string {
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
