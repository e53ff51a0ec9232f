/** Proposals for keys and values as the catalogues know them, whatever the grammar. */
import { catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { typeText } from "../kafka/native-value.ts";
import {
  type SpringSpec,
  type SpringTarget,
  springBinding,
  springKeyFor,
  springNames,
  springPeriods,
  springValues,
} from "../kafka/spring-catalogue.ts";
import { everyRelease, type Lens, showRelease } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import { springs } from "../model/party.ts";
import { cataloguesOf } from "../model/program.ts";
import type { Span } from "../syntax/document.ts";
import { factTexts } from "../texts/hover.ts";
import type { SettingTexts } from "../texts/setting-texts.ts";
import { settingTexts } from "../texts/settings.ts";
import { type Lang, render, say, type Text } from "../texts/text.ts";
import { prose } from "./markdown.ts";
import type { Proposal } from "./proposal.ts";
import { typeName } from "./setting-facts.ts";

/** A key that may be written. */
export interface KeyChoice {
  readonly name: string;
  readonly detail: string;
  readonly gist: string;
  readonly documentation: string;
  readonly rank: string;
  /** Removed by the release at hand, or kept only for old files. */
  readonly deprecated?: boolean;
}

/** A value that may be written. */
export interface ValueChoice {
  readonly value: string;
  readonly detail: string;
  readonly gist: string;
  readonly documentation: string;
}

/** The settings of a party in the release under the lens: those that decide about delivery first, then by importance. */
export function kafkaKeys(party: Party, lens: Lens, lang: Lang): readonly KeyChoice[] {
  const seen = new Map<string, Spec>();
  for (const one of cataloguesOf(party)) {
    const catalogue = catalogueOf(one);
    for (const name of catalogue.names) {
      const spec = seen.has(name) || catalogue.canonical(name) !== name ? undefined : catalogue.spec(name, lens);
      if (spec !== undefined && concerns(spec, party)) seen.set(name, spec);
    }
  }
  const current = [...seen.values()].map((spec) => {
    const texts = settingTexts(party, spec.name);
    const importance = { high: 1, medium: 2, low: 3 }[spec.importance];
    return {
      name: spec.name,
      detail: detailOf(spec, lang),
      ...aboutOf(texts?.about, lang),
      rank: `${texts === undefined ? importance : 0}${spec.name}`,
    };
  });
  return [...current, ...removedKeys(party, lens, lang, new Set(seen.keys()))];
}

/** What older releases knew and the one under the lens does not: offered last, so that nobody searches for it in vain. */
function removedKeys(party: Party, lens: Lens, lang: Lang, known: ReadonlySet<string>): readonly KeyChoice[] {
  const gone = new Map<string, KeyChoice>();
  for (const one of cataloguesOf(party)) {
    const catalogue = catalogueOf(one);
    for (const name of catalogue.names) {
      const last = catalogue.periods(name).at(-1);
      if (known.has(name) || last === undefined || catalogue.canonical(name) !== name || !concerns(last, party))
        continue;
      if (!lens.within(catalogue.axis, [{ from: last.to, to: everyRelease.to }])) continue;
      const detail = render(say(factTexts.removedIn, { release: showRelease(last.to) }), lang);
      gone.set(name, { name, detail, ...aboutOf(undefined, lang), rank: `8${name}`, deprecated: true });
    }
  }
  return [...gone.values()];
}

/** False for what the other client reads, where one catalogue serves both. */
function concerns({ only }: Spec, { role }: Party): boolean {
  return (only !== "producer" && only !== "consumer") || role === "client" || role === only;
}

/** Boot's typed keys in the release under the lens, full names; those that Boot only still understands come last. */
export function springKeys(lens: Lens, lang: Lang): readonly KeyChoice[] {
  return springNames().flatMap((name) => {
    const spec = lens.pick("springBoot", springPeriods(name));
    if (spec === undefined) return [];
    const [target, setting] = boundTo(name);
    const texts =
      target === undefined ? settingTexts(springs("listener"), name) : settingTexts(springs(target), setting ?? "");
    return [
      {
        name,
        detail: spec.deprecated ? render(say(factTexts.deprecated), lang) : springDetail(spec, lang),
        ...aboutOf(texts?.about, lang),
        rank: `${spec.deprecated ? 8 : texts === undefined ? 2 : 0}${name}`,
        ...(spec.deprecated ? { deprecated: true } : {}),
      },
    ];
  });
}

/** Kafka's own names that only a `properties` map can carry. */
export function nativeKeys(owner: SpringTarget | "common", lens: Lens, lang: Lang): readonly KeyChoice[] {
  if (owner === "common") return kafkaKeys(springs("client"), lens, lang);
  return kafkaKeys(springs(owner), lens, lang).filter(({ name }) => springKeyFor(owner, name) === undefined);
}

/** Values as completion offers them, in their own order. */
export function offered(values: readonly ValueChoice[], replace: Span): readonly Proposal[] {
  return values.map(({ value, ...facts }, i) => ({
    ...facts,
    label: value,
    kind: "value",
    replace,
    newText: value,
    rank: String(i).padStart(3, "0"),
  }));
}

/** The values of a Kafka setting, the safest for delivery first. */
export function kafkaValues(party: Party, key: string, lens: Lens, lang: Lang): readonly ValueChoice[] {
  const spec = cataloguesOf(party)
    .map((one) => catalogueOf(one).spec(key, lens))
    .find((one) => one !== undefined);
  const admitted = spec?.type === "boolean" ? ["true", "false"] : (spec?.valid?.oneOf ?? []);
  return choices(settingTexts(party, key), admitted, spec?.default ?? undefined, lang, admitted.length > 0);
}

/** The values of one of Boot's typed keys. */
export function springChoices(name: string, lens: Lens, lang: Lang): readonly ValueChoice[] {
  const [target, setting] = boundTo(name);
  if (target !== undefined && setting !== undefined) return kafkaValues(springs(target), setting, lens, lang);
  const spec = lens.pick("springBoot", springPeriods(name));
  const admitted = spec?.type === "java.lang.Boolean" ? ["true", "false"] : springValues(name);
  return choices(settingTexts(springs("listener"), name), admitted, spec?.default, lang, false);
}

/** The first client that a typed key reaches, and the setting it becomes there. */
function boundTo(name: string): readonly [SpringTarget, string] | readonly [undefined, undefined] {
  const bound = springBinding(name);
  const own = (["producer", "consumer", "admin", "streams"] as const).find((target) => bound[target] !== undefined);
  const setting = own === undefined ? undefined : bound[own];
  return own === undefined || setting === undefined ? [undefined, undefined] : [own, setting];
}

/** Values with texts first, in the order of the texts; then what the catalogue admits besides. `closed`: nothing else is admitted. */
export function choices(
  texts: SettingTexts | undefined,
  admitted: readonly string[],
  usual: string | undefined,
  lang: Lang,
  closed: boolean,
): readonly ValueChoice[] {
  const result: ValueChoice[] = [];
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const add = (value: string, text: Text | undefined): void => {
    if (result.some((one) => same(one.value, value))) return;
    const detail = usual !== undefined && same(usual, value) ? render(say(factTexts.isDefault), lang) : "";
    result.push({ value, detail, ...aboutOf(text, lang) });
  };
  for (const one of texts?.values ?? []) {
    const value = one.value ?? one.offer;
    if (value !== undefined && (!closed || admitted.some((other) => same(other, value)))) add(value, one.text);
  }
  for (const value of admitted) add(value, undefined);
  return result;
}

/** The whole text, and its first clause without the marks of code. */
function aboutOf(text: Text | undefined, lang: Lang): { readonly documentation: string; readonly gist: string } {
  if (text === undefined) return { documentation: "", gist: "" };
  const [clause = ""] = text[lang].split(/[:;.](?:\s|$)|[：；。]/);
  return { documentation: prose(say(text), lang), gist: clause.replaceAll("`", "") };
}

function detailOf(spec: Spec, lang: Lang): string {
  const usual =
    spec.default === undefined
      ? render(say(factTexts.required), lang)
      : render(
          spec.default === null || spec.default === ""
            ? say(factTexts.noDefault)
            : say(factTexts.default, { value: spec.default }),
          lang,
        );
  return [typeText(spec.type), usual, render(say(factTexts.importance[spec.importance]), lang)].join(" · ");
}

function springDetail(spec: SpringSpec, lang: Lang): string {
  return spec.default === undefined
    ? typeName(spec.type)
    : `${typeName(spec.type)} · ${render(say(factTexts.default, { value: spec.default }), lang)}`;
}
