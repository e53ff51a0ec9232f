/** What a setting means for delivery, its default release by release, and the rules that watch it. */
import { catalogueOf, catalogueRoles, type Spec } from "../kafka/catalogue.ts";
import { typeText } from "../kafka/native-value.ts";
import { springPeriods } from "../kafka/spring-catalogue.ts";
import { showInterval } from "../kafka/version.ts";
import type { Role } from "../model/component.ts";
import { canonicalKey } from "../model/effective.ts";
import { rules } from "../rules/index.ts";
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
  const watching = rules.filter((rule) => rule.settings.includes(key));
  if (found.length === 0 && watching.length === 0 && springPeriods(key).length === 0) return undefined;
  const named = found.map(({ role }): Role => (role === "librdkafka" ? "librdkafka-client" : role));
  const roles: readonly Role[] = found.length === 0 ? ["listener"] : [...named, ...topicsOwn(key)];
  return [
    key,
    ...meanings(roles, key, lang),
    ...notes(roles, key, lang),
    ...found.flatMap(({ role, periods }) => [
      "",
      `  ${role}`,
      ...periods.map((period) => `    ${render(releasesOf(period, role === "librdkafka" ? role : "Kafka"), lang)}`),
    ]),
    ...watching.flatMap((rule) => ["", `  ${rule.id}`, ...paragraph(rule.docs.texts().title[lang], "    ")]),
    "",
  ].join("\n");
}

/** A topic gets its factor when it is created: no catalogue of settings has it. */
function topicsOwn(key: string): readonly Role[] {
  return key === "replication.factor" ? ["topic"] : [];
}

/** Roles that mean the same by a setting share their sentences. */
function meanings(roles: readonly Role[], key: string, lang: Lang): readonly string[] {
  const texts = new Set(roles.flatMap((role) => settingTexts(role, canonicalKey(role, key)) ?? []));
  return [...texts].flatMap((one) => ["", ...meaning(one, lang)]);
}

/** Roles that share their notes tell them once. */
function notes(roles: readonly Role[], key: string, lang: Lang): readonly string[] {
  const all = new Set(roles.flatMap((role) => settingNotes(role, key) ?? []));
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
