/** The hover of a component: what it guarantees, when it loses and duplicates, and the settings that decide. */

import type { Analysis } from "../analysis/analyze.ts";
import type { Component, Role } from "../model/component.ts";
import { type Guarantee, guaranteeOf, type Reason } from "../model/guarantee.ts";
import { isSecret } from "../model/secret.ts";
import { guaranteeTexts } from "../texts/guarantee.ts";
import { deliveryTexts, guaranteeLabels, hoverTexts } from "../texts/hover.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { findingsText } from "./hover-findings.ts";
import { originText } from "./hover-setting.ts";
import { code, colon, framed, literal } from "./markdown.ts";
import { readerOf } from "./setting-at.ts";

const decisive: Readonly<Partial<Record<Role, readonly string[]>>> = {
  producer: ["acks", "enable.idempotence", "retries", "max.in.flight.requests.per.connection", "delivery.timeout.ms"],
  consumer: ["enable.auto.commit", "auto.offset.reset", "isolation.level", "max.poll.interval.ms"],
  listener: ["spring.kafka.listener.ack-mode"],
  broker: ["default.replication.factor", "min.insync.replicas", "unclean.leader.election.enable"],
  topic: ["replication.factor", "min.insync.replicas", "unclean.leader.election.enable"],
  streams: ["processing.guarantee", "replication.factor"],
  "connect-sink": ["errors.tolerance", "errors.deadletterqueue.topic.name", "errors.log.enable"],
  "connect-source": ["errors.tolerance", "exactly.once.support"],
  "mirror-maker": ["replication.factor", "sync.group.offsets.enabled"],
  "connect-worker": ["exactly.once.source.support", "offset.storage.replication.factor"],
};

/** Markdown for a component in its first view; `undefined` where nothing of it applies. */
export function componentHover(
  analysis: Analysis,
  component: Component,
  lang: Lang,
  pages: string,
): string | undefined {
  const reader = readerOf(analysis, component, undefined);
  if (reader === undefined) return undefined;
  const { uri, span } = component.anchor;
  const here = analysis.findings.filter(
    ({ place }) => place.uri === uri && place.span.start === span.start && place.span.end === span.end,
  );
  const title = component.name === undefined ? component.role : `${component.role} ${code(component.name)}`;
  const guarantee = guaranteeOf(reader.seen);
  const settings = (decisive[component.role] ?? []).flatMap((key) => {
    const setting = reader.seen.effective(key);
    if (setting.typed === undefined) return [];
    const value = isSecret(key) ? "***" : String(setting.typed);
    return [`- ${code(`${key}=${value}`)}${colon(lang)}${originText(setting.origin, component, lang)}`];
  });
  const sections = [
    `**${title}**${colon(lang)}${headline(guarantee, lang)}`,
    ...findingsText(here, lang, pages),
    ...reasons(guarantee, lang),
    settings.length === 0
      ? ""
      : `${render(say(hoverTexts.settings), lang)}${colon(lang).trim()}\n\n${settings.join("\n")}`,
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

function headline(guarantee: Guarantee, lang: Lang): string {
  if ("delivery" in guarantee) return deliveryTexts[guarantee.delivery][lang];
  const { toleratesForData, toleratesForWrites } = guarantee;
  const sentences = [
    ...(toleratesForData === undefined
      ? []
      : [framed(say(guaranteeLabels.toleratesForData, { count: String(toleratesForData) }), lang)]),
    ...(toleratesForWrites === undefined
      ? []
      : [framed(say(guaranteeLabels.toleratesForWrites, { count: String(toleratesForWrites) }), lang)]),
  ];
  return sentences.length === 0 ? deliveryTexts.unknown[lang] : sentences.join(" ");
}

function reasons(guarantee: Guarantee, lang: Lang): readonly string[] {
  const duplicatesWhen = "delivery" in guarantee ? guarantee.duplicatesWhen : [];
  const lists = { losesWhen: guarantee.losesWhen, duplicatesWhen, assumes: guarantee.assumes };
  return (["losesWhen", "duplicatesWhen", "assumes"] as const).flatMap((name) =>
    lists[name].length === 0
      ? []
      : [
          `${guaranteeLabels[name][lang]}${colon(lang).trim()}\n\n${lists[name].map((reason) => `- ${sentence(reason, lang)}`).join("\n")}`,
        ],
  );
}

function sentence(reason: Reason, lang: Lang): string {
  return literal(guaranteeTexts[reason][lang]);
}
