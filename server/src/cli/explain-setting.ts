/** What a setting means for delivery, its default release by release, and the rules that watch it. */
import { type CatalogueRole, catalogueOf, catalogueRoles, type Spec } from "../kafka/catalogue.ts";
import { typeText } from "../kafka/native-value.ts";
import { type ScalaSetting, scalaSettings } from "../kafka/scala-clients.ts";
import { springPeriods } from "../kafka/spring-catalogue.ts";
import { showInterval } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import { javas, springs } from "../model/party.ts";
import { canonicalKey } from "../model/program.ts";
import { listedRules } from "../rules/index.ts";
import { consumersLegacy, producersLegacy } from "../rules/shared/keys/legacy-names.ts";
import { cliTexts } from "../texts/cli.ts";
import { noteMessages, settingNotes } from "../texts/notes.ts";
import type { SettingTexts } from "../texts/setting-texts.ts";
import { settingTexts } from "../texts/settings.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import { paragraph } from "./report/text.ts";

/** The text for a setting by Kafka's name, or Spring's for what is Spring's own; `undefined` for a name that nobody knows. */
export function explainSetting(key: string, lang: Lang): string | undefined {
  const found = ([...catalogueRoles, "librdkafka"] as const).flatMap((role) => {
    const periods = catalogueOf(role).periods(key);
    return periods.length === 0 ? [] : [{ role, periods }];
  });
  const watching = listedRules.filter((rule) => rule.settings.includes(key));
  const old = scalaSettings(key);
  if (found.length + watching.length + springPeriods(key).length + old.length === 0) return undefined;
  const parties =
    found.length === 0 ? [springs("listener")] : [...found.map(({ role }) => partyOf(role)), ...topicsOwn(key)];
  return [
    key,
    ...meanings(parties, key, lang),
    ...notes(parties, key, lang),
    ...(found.length === 0
      ? old.flatMap(({ client }) => ["", ...paragraph(render(gone(client, key), lang), "  ")])
      : []),
    ...found.flatMap(({ role, periods }) => [
      "",
      `  ${role}`,
      ...periods.map((period) => `    ${render(releasesOf(period, role === "librdkafka" ? role : "Kafka"), lang)}`),
    ]),
    ...old.flatMap((one) => ["", `  scala ${one.client}`, `    ${render(untilRemoved(one), lang)}`]),
    ...watching.flatMap((rule) => ["", `  ${rule.id}`, ...paragraph(rule.docs.texts().title[lang], "    ")]),
    "",
  ].join("\n");
}

/** What became of a setting that only a client before 2.0 read. */
function gone(client: ScalaSetting["client"], key: string): Message {
  const successor = (client === "producer" ? producersLegacy : consumersLegacy).get(key)?.successor;
  return successor === undefined
    ? say(cliTexts.explain.scala, { client })
    : say(cliTexts.explain.scalaSucceeded, { client, successor });
}

function untilRemoved({ type, default: value }: ScalaSetting): Message {
  const facts = value === undefined ? type : `${type}, default ${value}`;
  return say(cliTexts.explain.releases, { product: "Kafka", releases: "<2.0", facts });
}

/** A topic gets its factor when it is created: no catalogue of settings has it. */
function topicsOwn(key: string): readonly Party[] {
  return key === "replication.factor" ? [javas("topic")] : [];
}

/** Who reads a catalogue: one of librdkafka's serves all its clients. */
function partyOf(role: CatalogueRole): Party {
  return role === "librdkafka" ? { role: "client", program: "librdkafka" } : javas(role);
}

/** Parties that mean the same by a setting share their sentences. */
function meanings(parties: readonly Party[], key: string, lang: Lang): readonly string[] {
  const texts = new Set(parties.flatMap((party) => settingTexts(party, canonicalKey(party, key)) ?? []));
  return [...texts].flatMap((one) => ["", ...meaning(one, lang)]);
}

/** Parties that share their notes tell them once. */
function notes(parties: readonly Party[], key: string, lang: Lang): readonly string[] {
  const all = new Set(parties.flatMap((party) => settingNotes(party, key) ?? []));
  const sentences = [...all].flatMap((one) => noteMessages(one, lang)).map((one) => render(one, lang));
  return [...new Set(sentences)].flatMap((one) => ["", ...paragraph(one, "  ")]);
}

function meaning({ about, values = [] }: SettingTexts, lang: Lang): readonly string[] {
  const listed = values.map(({ value, from, to, text }) => {
    const subject =
      value ??
      (to === undefined ? `>= ${from}` : from === undefined ? `<= ${to}` : from === to ? `${from}` : `${from} – ${to}`);
    return { subject: subject === "" ? '""' : subject, text: text[lang] };
  });
  return [
    ...paragraph(about[lang], "  "),
    ...listed.flatMap(({ subject, text }) => ["", `  ${subject}`, ...paragraph(text, "    ")]),
  ];
}

function releasesOf(period: Spec, product: string): Message {
  const facts = describe(period);
  const releases = showInterval(period);
  return releases === "any"
    ? say(cliTexts.explain.anyRelease, { product, facts })
    : say(cliTexts.explain.releases, { product, releases, facts });
}

function describe(period: Spec): string {
  const values = period.valid?.oneOf?.join(" | ");
  return `${typeText(period.type)}, default ${period.default === undefined ? "(required)" : (period.default ?? "null")}${values === undefined ? "" : `, ${values}`}`;
}
