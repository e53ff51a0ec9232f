/** What the rules about refused values have in common: which written values Kafka's definitions refuse, and how to say so. */
import { catalogueOf, type Spec } from "../../kafka/catalogue.ts";
import { hortonworksProtocol } from "../../kafka/hortonworks.ts";
import { isValid, readTyped, type Valid } from "../../kafka/value.ts";
import type { EffectiveComponent, KeyChoice } from "../../model/effective.ts";
import { cataloguesOf } from "../../model/program.ts";
import type { WrittenSetting } from "../../model/setting.ts";
import { ofHortonworks } from "../../texts/startup.ts";
import { type Message, say, type Text } from "../../texts/text.ts";
import type { Report } from "../rule.ts";
import { set } from "./fix.ts";

/** The sentences of one such rule; all have the same gaps. */
export interface InvalidValueTexts {
  readonly messages: Readonly<
    Record<"empty" | "boolean" | "oneOf" | "between" | "atLeast" | "other", Text> & Partial<Record<"atLeastOr", Text>>
  >;
  readonly fixes: { readonly write: Text };
}

export interface InvalidValueOptions {
  readonly texts: () => InvalidValueTexts;
  /** The settings that Kafka checks a moment after its definition has accepted the value. */
  readonly isLate: KeyChoice;
  /** What it admits then. */
  readonly late: (key: string) => Valid | undefined;
  /** A setting whose own rule knows what was meant. */
  readonly hasOwnRule: (key: string) => boolean;
}

/** A report for each written value that Kafka refuses. */
export function* invalidValues(component: EffectiveComponent, options: InvalidValueOptions): Iterable<Report> {
  for (const key of new Set([...component.refusedSomewhere(), ...component.keys(options.isLate)])) {
    const setting = component.written(key);
    const spec = component.spec(key);
    if (setting === undefined || spec === undefined || options.hasOwnRule(key)) continue;
    const late = options.late(key);
    const tooLate = setting.typed !== undefined && late !== undefined && !isValid(setting.typed, late);
    if ((!setting.invalid && !tooLate) || isWaiting(setting)) continue;
    // Who writes what only newer releases know runs a newer release.
    const inPart = isFineToday(component, key, setting) ? "silent" : "info";
    const valid = tooLate ? late : (spec.valid ?? late);
    const refusal = refusalOf(setting, { ...spec, valid }, options.texts());
    yield { at: setting, inPart, ...(setting.source.trim() === hortonworksProtocol ? onlyHortonworks(key) : refusal) };
  }
}

/** True where the newest release that knows the setting takes its value. */
function isFineToday(component: EffectiveComponent, key: string, { entry }: WrittenSetting): boolean {
  const newest = cataloguesOf(component).flatMap((one) => catalogueOf(one).periods(key).at(-1) ?? [])[0];
  const typed = newest === undefined || entry.value === undefined ? undefined : readTyped(newest.type, entry.value);
  return typed !== undefined && isValid(typed, newest?.valid);
}

/** `${LINGER:}` waits for its value, and a text that runs over lines is a quote that nobody closed: the reader tells that. */
function isWaiting(setting: WrittenSetting): boolean {
  return (setting.source.trim() === "" && setting.defaulted !== undefined) || /[\r\n]/.test(setting.entry.source);
}

function refusalOf(setting: WrittenSetting, spec: Spec, texts: InvalidValueTexts): Omit<Report, "at"> {
  const value = setting.source.trim();
  const meant = meantBy(value, spec);
  const advice = say(texts.fixes.write, { key: setting.key });
  return {
    message: message(setting.key, value, spec, texts),
    ...(meant === undefined ? { advice } : { fixes: [set(setting, meant, "safe")] }),
  };
}

/** One build takes it, and which build runs cannot be known. */
function onlyHortonworks(key: string): Omit<Report, "at"> {
  return { severity: "warning", message: say(ofHortonworks.message, { key }), advice: say(ofHortonworks.advice) };
}

/** The one thing that somebody can have meant: another case, a number with its unit of milliseconds or in Java's spelling. */
function meantBy(value: string, { type, valid }: Spec): string | undefined {
  if (type === "int" || type === "long")
    return /^(\d+) *(ms|L)$/i.exec(value)?.[1] ?? /^\d+(_\d+)+$/.exec(value)?.[0].replaceAll("_", "");
  return valid?.oneOf?.find((name) => name.toLowerCase() === value.toLowerCase());
}

function message(key: string, value: string, { type, valid }: Spec, { messages }: InvalidValueTexts): Message {
  if (value === "") return say(messages.empty, { key });
  if (type === "boolean") return say(messages.boolean, { key, value });
  if (valid?.oneOf !== undefined) return say(messages.oneOf, { key, value, names: valid.oneOf.join(", ") });
  const { min, max, or } = valid ?? {};
  if (min !== undefined && max !== undefined)
    return say(messages.between, { key, value, min: String(min), max: String(max) });
  if (min !== undefined && or !== undefined && messages.atLeastOr !== undefined)
    return say(messages.atLeastOr, { key, value, min: String(min), or: String(or) });
  if (min !== undefined) return say(messages.atLeast, { key, value, min: String(min) });
  return say(messages.other, { key, value, type });
}
