/** What the catalogue says about a setting, in words: type, default across releases, admitted values, where it is documented. */
import { type CatalogueRole, catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { typeText } from "../kafka/native-value.ts";
import { type SpringSpec, springPeriods } from "../kafka/spring-catalogue.ts";
import type { StreamSpec } from "../kafka/spring-cloud-stream-catalogue.ts";
import type { Valid } from "../kafka/value.ts";
import { everyRelease, type Interval, showRelease } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import { cataloguesOf } from "../model/program.ts";
import { factTexts } from "../texts/hover.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { code, framed } from "./markdown.ts";

/** The periods of a setting of a party, and the catalogue they are from; `undefined` where no release knows it. */
export function periodsOf(
  party: Party,
  key: string,
): { readonly role: CatalogueRole; readonly periods: readonly Spec[] } | undefined {
  for (const catalogue of cataloguesOf(party)) {
    const periods = catalogueOf(catalogue).periods(key);
    if (periods.length > 0) return { role: catalogue, periods };
  }
  return undefined;
}

/** `acks · string · default: 1 before 3.0, all since 3.0 · values: all, -1, 0, 1`. */
export function kafkaFacts(
  key: string,
  periods: readonly Spec[],
  now: Spec | undefined,
  lang: Lang,
  product = "",
): string {
  const spec = now ?? periods.at(-1);
  const values = spec === undefined ? undefined : validText(spec.valid, lang);
  const parts = [
    code(key),
    spec === undefined ? "" : typeText(spec.type),
    defaultsText(periods, lang, product),
    values ?? "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** The same for a key of Spring's own; releases are those of Spring Boot. */
export function springFacts(name: string, lang: Lang): string {
  const periods = springPeriods(name);
  const type = typeName(periods.at(-1)?.type ?? "");
  const known = periods.some((period) => period.default !== undefined);
  return [code(name), type, known ? defaultsText(periods, lang, "Spring Boot ") : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

/** `java.time.Duration` as people say it: Duration. */
export function typeName(javaType: string): string {
  const simple = javaType.replace(/<.*>$/, "").split(/[.$]/).at(-1) ?? javaType;
  return javaType.startsWith("java.util.List") ? "List" : simple;
}

/** The default through the releases; neighbours that agree are one. */
export function defaultsText(periods: readonly (Spec | SpringSpec | StreamSpec)[], lang: Lang, product = ""): string {
  const runs: { from: number; to: number; value: string }[] = [];
  for (const period of periods) {
    const value = shownDefault(period, lang);
    const last = runs.at(-1);
    if (last !== undefined && last.value === value && last.to === period.from) last.to = period.to;
    else runs.push({ from: period.from, to: period.to, value });
  }
  const list = runs.map((run) => during(run.value, run, product, lang)).join(lang === "en" ? ", " : "，");
  return list === "" ? "" : framed(say(factTexts.defaults, { list }), lang);
}

function during(value: string, { from, to }: Interval, product: string, lang: Lang): string {
  const begin = `${product}${showRelease(from)}`;
  const end = `${product}${showRelease(to)}`;
  if (from <= everyRelease.from && to >= everyRelease.to) return value;
  if (from <= everyRelease.from) return framed(say(factTexts.defaultBefore, { value, to: end }), lang);
  if (to >= everyRelease.to) return framed(say(factTexts.defaultSince, { value, from: begin }), lang);
  return framed(say(factTexts.defaultBetween, { value, from: begin, to: end }), lang);
}

function shownDefault(period: Spec | SpringSpec | StreamSpec, lang: Lang): string {
  if ("importance" in period && period.default === undefined) return render(say(factTexts.required), lang);
  return period.default === null || period.default === undefined || period.default === ""
    ? render(say(factTexts.none), lang)
    : code(period.default);
}

function validText(valid: Valid | undefined, lang: Lang): string | undefined {
  if (valid === undefined) return undefined;
  const { oneOf, min, max } = valid;
  if (oneOf !== undefined) return framed(say(factTexts.values, { list: oneOf.map(code).join(", ") }), lang);
  // The bounds of the type itself are no news.
  const highest = max === undefined || max >= 2 ** 31 - 1 ? undefined : String(max);
  if (min !== undefined && highest !== undefined)
    return render(say(factTexts.between, { min: String(min), max: highest }), lang);
  if (min !== undefined) return render(say(factTexts.atLeast, { min: String(min) }), lang);
  return highest === undefined ? undefined : render(say(factTexts.atMost, { max: highest }), lang);
}

/** The key's place in Spring Boot's documentation. */
export function springDocs(name: string): string {
  return `https://docs.spring.io/spring-boot/appendix/application-properties/index.html#application-properties.integration.${encodeURIComponent(name)}`;
}
