/** A page for each setting of Kafka's and librdkafka's: what it means, what is believed of it, its facts by release, the rules that watch it. */
import { type CatalogueRole, catalogueOf, catalogueRoles, type Spec } from "../../server/src/kafka/catalogue.ts";
import { typeText } from "../../server/src/kafka/native-value.ts";
import { showInterval } from "../../server/src/kafka/version.ts";
import type { Party } from "../../server/src/model/component.ts";
import { javas } from "../../server/src/model/party.ts";
import { canonicalKey } from "../../server/src/model/program.ts";
import { listedRules } from "../../server/src/rules/index.ts";
import { noteMessages, settingNotes } from "../../server/src/texts/notes.ts";
import type { SettingTexts } from "../../server/src/texts/setting-texts.ts";
import { settingTexts } from "../../server/src/texts/settings.ts";
import { type Lang, langs, render } from "../../server/src/texts/text.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** All roles that have a catalogue, librdkafka's last. */
export const roles: readonly CatalogueRole[] = [...catalogueRoles, "librdkafka"];

/** The pages of all settings, and a list for each role. */
export function settingPages(): readonly Page[] {
  const keys = [...new Set(roles.flatMap((role) => catalogueOf(role).names))].toSorted();
  return langs.flatMap((lang) => [list(lang), ...keys.map((key) => page(key, lang))]);
}

/** Where the page of a setting would be, were it a file of the repository. */
export function settingSource(key: string): string {
  return `docs/settings/${key}.md`;
}

function list(lang: Lang): Page {
  const title = words[lang].sections.settings;
  const lists = roles.flatMap((role) => {
    const names = catalogueOf(role).names.toSorted();
    return [`## ${role}`, "", ...names.map((name) => `- [${name}](${name}.md)`), ""];
  });
  return {
    lang,
    path: "settings/index.html",
    source: settingSource("README"),
    section: "settings",
    title,
    markdown: [`# ${title}`, "", ...lists].join("\n"),
    words: "",
  };
}

function page(key: string, lang: Lang): Page {
  const held = roles.filter((role) => catalogueOf(role).names.includes(key));
  const parties = held.map(partyOf);
  const texts = [...new Set(parties.flatMap((party) => settingTexts(party, canonicalKey(party, key)) ?? []))];
  const notes = [...new Set(parties.flatMap((party) => settingNotes(party, key) ?? []))];
  const said = [...new Set(notes.flatMap((one) => noteMessages(one, lang)).map((one) => render(one, lang)))];
  const watching = listedRules.filter((rule) => rule.settings.includes(key));
  const t = terms[lang];
  return {
    lang,
    path: `settings/${key}.html`,
    source: settingSource(key),
    section: "settings",
    title: key,
    markdown: [
      `# ${key}`,
      "",
      ...texts.flatMap((one) => meaning(one, lang)),
      ...said.flatMap((one) => [text(one), ""]),
      `## ${t.facts}`,
      "",
      `| ${t.role} | ${t.releases} | ${t.type} | ${t.default} | ${t.values} |`,
      "|---|---|---|---|---|",
      ...held.flatMap((role) =>
        catalogueOf(role)
          .periods(key)
          .map((period) => row(role, period, lang)),
      ),
      "",
      ...(watching.length === 0 ? [] : [`## ${t.rules}`, ""]),
      ...watching.map(({ id, docs }) => `- [${id}](../rules/${id}.md): ${text(docs.texts().title[lang])}`),
      "",
    ].join("\n"),
    words: texts.map(({ about }) => about[lang]).join(" "),
  };
}

function meaning({ about, values = [] }: SettingTexts, lang: Lang): readonly string[] {
  const listed = values.map(({ value, from, to, text: means }) => {
    const range =
      to === undefined ? `≥ ${from}` : from === undefined ? `≤ ${to}` : from === to ? `${from}` : `${from} – ${to}`;
    return `| ${code(value ?? range)} | ${text(means[lang])} |`;
  });
  const table = [`| ${terms[lang].value} | ${terms[lang].means} |`, "|---|---|", ...listed, ""];
  return [text(about[lang]), "", ...(listed.length === 0 ? [] : table)];
}

function row(role: CatalogueRole, period: Spec, lang: Lang): string {
  const releases = showInterval(period);
  return `| ${[
    role,
    releases === "any" ? terms[lang].all : text(releases),
    typeText(period.type),
    defaultOf(period, lang),
    (period.valid?.oneOf ?? []).map(code).join(" "),
  ].join(" | ")} |`;
}

/** A default as a cell of a table. */
export function defaultOf(period: Spec, lang: Lang): string {
  return period.default === undefined ? terms[lang].required : code(period.default ?? "null");
}

function partyOf(role: CatalogueRole): Party {
  return role === "librdkafka" ? { role: "client", program: "librdkafka" } : javas(role);
}

function code(value: string): string {
  if (value === "") return '`""`';
  return value.includes("`") ? text(value) : `\`${value.replaceAll("|", "\\|")}\``;
}

/** A sentence of the product's in Markdown that shows it as it is. */
export function text(sentence: string): string {
  return sentence.replace(/[\\*_<>[\]|~]/g, "\\$&");
}

const terms = {
  en: {
    facts: "By release",
    role: "read by",
    releases: "releases",
    type: "type",
    default: "default",
    values: "values",
    rules: "Rules that watch it",
    value: "value",
    means: "what it means",
    required: "required",
    all: "all",
  },
  "zh-cn": {
    facts: "各版本",
    role: "读取者",
    releases: "版本",
    type: "类型",
    default: "默认值",
    values: "可取的值",
    rules: "检查它的规则",
    value: "值",
    means: "含义",
    required: "必填",
    all: "所有版本",
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;
