/** The hover of one setting. */

import type { Analysis } from "../analysis/analyze.ts";
import { verdictOf } from "../analysis/verdict.ts";
import { catalogueOf } from "../kafka/catalogue.ts";
import { settingDocs } from "../kafka/documentation.ts";
import { springBinding } from "../kafka/spring-catalogue.ts";
import { elementsOf } from "../kafka/spring-names.ts";
import { showInterval } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import { springs } from "../model/party.ts";
import { isSecretName } from "../model/secret/names.ts";
import { mask, masked } from "../model/secret/shapes.ts";
import type { Setting } from "../model/setting.ts";
import type { Place } from "../syntax/document.ts";
import { hoverTexts, moreBeliefs } from "../texts/hover.ts";
import { beliefAt, noteMessages, settingNotes } from "../texts/notes.ts";
import type { SettingTexts } from "../texts/setting-texts.ts";
import { settingTexts, valueText } from "../texts/settings.ts";
import { streamTexts } from "../texts/stream-keys.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { verdictLine } from "../texts/verdict-line.ts";
import { channelFacts } from "./channel-keys.ts";
import { decisiveFor } from "./decisive.ts";
import { findingsText } from "./hover-findings.ts";
import { provenance } from "./hover-provenance.ts";
import { code, colon, framed, link, literal, prose } from "./markdown.ts";
import type { Reader, SettingAt } from "./setting-at.ts";
import { kafkaFacts, periodsOf, springDocs, springFacts } from "./setting-facts.ts";
import { streamFacts } from "./stream-keys.ts";
import { beliefsLink, type Viewer } from "./viewer.ts";

/** Markdown for a setting; `undefined` where nothing is known of it and nothing is wrong. */
export function settingHover(analysis: Analysis, at: SettingAt, viewer: Viewer): string | undefined {
  const { lang } = viewer;
  const { entry, reader } = at;
  const party = reader?.component ?? springs("listener");
  const known = periodsOf(party, at.key);
  const texts = settingTexts(party, at.key);
  const isHere = ({ uri, span }: Place): boolean =>
    uri === entry.uri && span.start >= entry.span.start && span.end <= entry.span.end;
  const own = analysis.findings.filter(({ place }) => isHere(place));
  // A line that has a part in what another gets wrong tells that story, where it has none of its own.
  const findings =
    own.length > 0 ? own : analysis.findings.filter(({ related }) => related.some(({ place }) => isHere(place)));
  const found = findingsText(findings, viewer);
  const isSpringsOwn = at.key.startsWith("spring.");
  const stream = at.streamKey === undefined ? undefined : streamFacts(elementsOf(at.streamKey), lang);
  const channel = channelFacts(at.key, lang);
  if (known === undefined && texts === undefined && channel === undefined && found.length === 0 && !isSpringsOwn)
    return undefined;
  if (isSpringsOwn && at.reader === undefined && stream === undefined && found.length === 0) return undefined;

  const here = reader === undefined ? undefined : settingOf(reader, at);
  const facts: string[] = [];
  if (channel !== undefined) facts.push(channel);
  if (stream !== undefined) facts.push(stream);
  else if (isSpringsOwn) facts.push(springFacts(at.key, lang));
  if (known !== undefined)
    facts.push(
      kafkaFacts(
        at.key,
        known.periods,
        reader?.seen.spec(at.key),
        lang,
        catalogueOf(known.role).axis === "librdkafka" ? "librdkafka " : "",
      ),
    );
  if (known !== undefined && reader !== undefined && reader.seen.spec(at.key) === undefined) {
    const { axis } = catalogueOf(known.role);
    const { interval } = analysis.versions(reader.component)[axis];
    facts.push(framed(say(hoverTexts.notInRelease, { release: showInterval(interval) }), lang));
  }
  if (at.roles.length > 1) facts.push(framed(say(hoverTexts.readBy, { roles: at.roles.join(", ") }), lang));

  const sections = [
    verdict(at, here, texts, lang),
    ...wholeVerdict(analysis, at, lang),
    ...found,
    ...(reader === undefined || here === undefined ? [] : [provenance(analysis, reader, at, here, lang)]),
    facts.join("  \n"),
    ...notes(party, at.key, here?.typed, viewer),
    linksOf(at, known, lang).join(" · "),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

/** What the settings together give, at one of those that decide. */
function wholeVerdict(analysis: Analysis, { reader, key }: SettingAt, lang: Lang): readonly string[] {
  if (reader === undefined || !decisiveFor(reader.component).includes(key)) return [];
  const guarantee = verdictOf(analysis, reader.component, reader.view);
  return guarantee === undefined ? [] : [literal(verdictLine(reader.component, guarantee, lang))];
}

/** Who else decides, and what is commonly believed beside this value; the page has the other beliefs. */
function notes(party: Party, key: string, value: Setting["typed"], viewer: Viewer): readonly string[] {
  const found = settingNotes(party, key);
  if (found === undefined) return [];
  const { beliefs = [] } = found;
  const fitting = beliefAt(found, value === undefined ? undefined : String(value));
  const told = noteMessages({ ...found, beliefs: fitting === undefined ? [] : [fitting] }, viewer.lang);
  const sentences = told.map((one) => prose(one, viewer.lang));
  if (beliefs.length < 2) return sentences;
  return [...sentences, link(render(say(moreBeliefs, { key }), viewer.lang), beliefsLink(key, viewer))];
}

/** `acks=0`, and what that means for delivery. */
function verdict(at: SettingAt, here: Setting | undefined, texts: SettingTexts | undefined, lang: Lang): string {
  const { entry, key } = at;
  const shown = here === undefined ? maskedSource(at) : here.source;
  const title = `**${code(`${key}=${shown}`)}**`;
  const asRead = here?.typed === undefined ? undefined : String(here.typed);
  const written = asRead ?? (here === undefined ? entry.value : undefined);
  const meaning = texts === undefined || written === undefined ? undefined : valueText(texts, written);
  const sentences = [
    ...(here?.invalid === true ? [render(say(hoverTexts.invalid), lang)] : []),
    ...(meaning === undefined && texts !== undefined ? [prose(say(texts.about), lang)] : []),
    ...(meaning === undefined ? [] : [prose(say(meaning), lang)]),
    ...(here !== undefined && here.typed === undefined && here.secret === undefined && !here.invalid && isOpen(here)
      ? [render(say(hoverTexts.runtimeValue), lang)]
      : []),
    ...(here?.defaulted === undefined
      ? []
      : [framed(say(hoverTexts.placeholderDefault, { value: code(shown) }), lang)]),
  ];
  return sentences.length === 0 ? title : `${title}${colon(lang)}${sentences.join(" ")}`;
}

/** True for a value with a gap that somebody fills in, as opposed to one of a setting that the release does not know. */
function isOpen(setting: Setting): boolean {
  return /[$#{<@%]/.test(setting.entry?.source ?? "");
}

function maskedSource({ entry, key }: SettingAt): string {
  const source = entry.value ?? entry.source;
  return isSecretName(key, source) || isSecretName(entry.key, source) ? mask : masked(source);
}

/** The setting as this entry gives it, whether it wins or is overridden. */
function settingOf({ seen }: Reader, { entry, key }: SettingAt): Setting | undefined {
  const winner = seen.written(key);
  if (winner?.entry === entry) return winner;
  return winner?.overrides.find((other) => other.entry === entry);
}

function linksOf(at: SettingAt, known: ReturnType<typeof periodsOf>, lang: Lang): readonly string[] {
  const kafka = known === undefined ? undefined : settingDocs(known.role, at.key);
  const isSpring = at.springKey !== undefined;
  const names =
    isSpring && Object.keys(springBinding(at.springKey)).length > 0
      ? [framed(say(hoverTexts.kafkaName, { key: code(at.key) }), lang)]
      : [];
  return [
    ...names,
    ...(kafka === undefined ? [] : [link(hoverTexts.kafkaDocs[lang], kafka)]),
    ...(isSpring ? [link(hoverTexts.springDocs[lang], springDocs(at.springKey))] : []),
    ...(at.streamKey === undefined ? [] : [link(streamTexts.docs[lang], streamDocs)]),
  ];
}

const streamDocs = "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html";
