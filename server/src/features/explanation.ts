/** A component explained on a page: its verdict, and each way in which a record gets lost, as a story with what to do. */
import type { Analysis } from "../analysis/analyze.ts";
import { verdictOf } from "../analysis/verdict.ts";
import type { Finding } from "../lint/finding.ts";
import type { Component } from "../model/component.ts";
import type { DeliveryGuarantee, Guarantee } from "../model/guarantee/ground.ts";
import { ruleById } from "../rules/index.ts";
import { explanationTexts } from "../texts/explanation.ts";
import { groundText } from "../texts/guarantee.ts";
import { say } from "../texts/text.ts";
import { verdictTitles } from "./code-lens.ts";
import { guaranteeText, headline, settingsText } from "./hover-component.ts";
import { findingsText } from "./hover-findings.ts";
import { code, literal, prose } from "./markdown.ts";
import { readerOf } from "./setting-at.ts";
import type { Viewer } from "./viewer.ts";

/** Markdown for the component of this id, in its first view; `undefined` where there is none any more. */
export function explanation(analysis: Analysis, id: string, viewer: Viewer): string | undefined {
  const { lang } = viewer;
  const component = analysis.components.find((one) => one.id === id);
  const reader = component === undefined ? undefined : readerOf(analysis, component, undefined);
  if (component === undefined || reader === undefined) return undefined;
  const guarantee = verdictOf(analysis, component, reader.view);
  const [title, ...others] = verdictTitles(analysis, component, lang);
  const name = component.name === undefined ? [] : [code(component.name)];
  const findings = tellingFindings(analysis, component, guarantee);
  const isCalm = guarantee !== undefined && "delivery" in guarantee && isWithoutTrouble(guarantee);
  const sections = [
    `# ${title === undefined ? component.role : literal(title)}`,
    ...others.map((other) => `- ${literal(other)}`),
    ...name,
    ...(guarantee === undefined ? [] : [headline(guarantee, lang)]),
    ...(guarantee === undefined || !("badRecord" in guarantee) ? [] : [literal(groundText(guarantee.badRecord, lang))]),
    ...(guarantee === undefined ? [] : guaranteeText(guarantee, lang)),
    ...(findings.length === 0 && isCalm ? [explanationTexts.nothing[lang]] : []),
    ...onePerRule(findings).flatMap((finding) => story(finding, viewer)),
    "---",
    settingsText(analysis, reader, lang),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** Those of the component; where it does not start for another's sake, what keeps that from starting. */
function tellingFindings(analysis: Analysis, { id }: Component, guarantee: Guarantee | undefined): readonly Finding[] {
  const open = analysis.findings.filter(
    ({ suppression, severity }) => suppression === undefined && severity !== "hint",
  );
  const own = open.filter(({ component }) => component === id);
  const isRefused = guarantee !== undefined && "delivery" in guarantee && guarantee.refused === true;
  if (!isRefused || own.some(({ category }) => category === "startup-failure")) return own;
  return [...own, ...open.filter(({ category }) => category === "startup-failure")];
}

function isWithoutTrouble({ refused, losesWhen, duplicatesWhen, reordersWhen }: DeliveryGuarantee): boolean {
  return refused !== true && [losesWhen, duplicatesWhen, reordersWhen].every((grounds) => grounds.length === 0);
}

function story(finding: Finding, viewer: Viewer): readonly string[] {
  const { lang } = viewer;
  const texts = ruleById(finding.rule)?.docs.texts();
  return [
    "---",
    ...findingsText([finding], viewer),
    finding.messages.map((message) => prose(message, lang)).join(" "),
    ...(texts === undefined ? [] : [prose(say(texts.why), lang)]),
    ...(texts === undefined ? [] : [`**${explanationTexts.remedy[lang]}** ${prose(say(texts.remedy), lang)}`]),
  ];
}

/** Several lines may have the same fault; its story is told once. */
function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values()].toReversed();
}
