/** A value that Kafka's own definition of the setting refuses: the client does not start. */
import { catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { isValid, readTyped } from "../kafka/value.ts";
import { type Lens, parseRange } from "../kafka/version.ts";
import { cataloguesOf, type EffectiveComponent } from "../model/effective.ts";
import type { WrittenSetting } from "../model/setting.ts";
import { clientInvalidValueTexts as texts } from "../texts/rules/client-invalid-value.ts";
import { type Message, say } from "../texts/text.ts";
import { set } from "./fix.ts";
import { listedElsewhere } from "./late-enumerations.ts";
import { defineRule, type Report } from "./rule.ts";

export const clientInvalidValue = defineRule({
  id: "client-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "admin", "client", "streams"],
  coveredBy: ["streams-removed-processing-guarantee", "streams-upgrade-from-too-old"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nlinger.ms=5 ms\n", good: "bootstrap.servers=kafka:9092\nlinger.ms=5\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nmetrics.recording.level=debug\n",
        good: "bootstrap.servers=kafka:9092\nmetrics.recording.level=DEBUG\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "ConfigDef of kafka-clients 1.1.1 to 4.4.0 and kafka-streams to 4.3.1: each setting at its limits, past them, and as nonsense",
    },
    references: [
      { title: "ConfigDef.parseType and its validators, observed with kafka-clients 1.1.1 to 4.4.0: ConfigException" },
    ],
  },
  *check(component, { lens }) {
    for (const key of component.keys()) {
      const setting = component.written(key);
      const spec = component.spec(key);
      if (setting === undefined || spec === undefined || hasOwnRule(component, key, lens)) continue;
      const listed = spec.valid ?? listedElsewhere(key, lens);
      const known = setting.typed === undefined || listed === undefined || isValid(setting.typed, listed);
      if ((!setting.invalid && known) || isWaiting(setting)) continue;
      // Who writes what only newer releases know runs a newer release.
      const inPart = isFineToday(component, setting) ? "silent" : "info";
      yield { at: setting, inPart, ...refusalOf(setting, { ...spec, valid: listed }) };
    }
  },
});

/** True where the newest release that knows the setting takes its value. */
function isFineToday({ role }: EffectiveComponent, { key, entry }: WrittenSetting): boolean {
  const newest = cataloguesOf(role).flatMap((one) => catalogueOf(one).periods(key).at(-1) ?? [])[0];
  const typed = newest === undefined || entry.value === undefined ? undefined : readTyped(newest.type, entry.value);
  return typed !== undefined && isValid(typed, newest?.valid);
}

/** `${LINGER:}` waits for its value, and a text that runs over lines is a quote that nobody closed: the reader tells that. */
function isWaiting(setting: WrittenSetting): boolean {
  return (setting.source.trim() === "" && setting.defaulted !== undefined) || /[\r\n]/.test(setting.entry.source);
}

/** The rules of these know what was meant. A Streams application has no such rules; in 4.0 it chose the protocol itself. */
function hasOwnRule({ role }: EffectiveComponent, key: string, lens: Lens): boolean {
  if (role === "streams") return key === "group.protocol" && lens.within("clients", streamsProtocol);
  return key === "acks" || key === "auto.offset.reset";
}

const streamsProtocol = parseRange(">=4.0 <4.1");

function refusalOf(setting: WrittenSetting, spec: Spec): Omit<Report, "at"> {
  const value = setting.source.trim();
  const meant = meantBy(value, spec);
  const advice = say(texts.fixes.write, { key: setting.key });
  return {
    message: message(setting.key, value, spec),
    ...(meant === undefined ? { advice } : { fixes: [set(setting, meant, "safe")] }),
  };
}

/** The one thing that somebody can have meant: another case, a number with its unit of milliseconds or in Java's spelling. */
function meantBy(value: string, { type, valid }: Spec): string | undefined {
  if (type === "int" || type === "long")
    return /^(\d+) *(ms|L)$/i.exec(value)?.[1] ?? /^\d+(_\d+)+$/.exec(value)?.[0].replaceAll("_", "");
  return valid?.oneOf?.find((name) => name !== null && name.toLowerCase() === value.toLowerCase());
}

function message(key: string, value: string, { type, valid }: Spec): Message {
  const { messages } = texts;
  if (value === "") return say(messages.empty, { key });
  if (type === "boolean") return say(messages.boolean, { key, value });
  if (valid?.oneOf !== undefined)
    return say(messages.oneOf, { key, value, names: valid.oneOf.filter((name) => name !== null).join(", ") });
  const { min, max } = valid ?? {};
  if (min !== undefined && max !== undefined)
    return say(messages.between, { key, value, min: String(min), max: String(max) });
  if (min !== undefined) return say(messages.atLeast, { key, value, min: String(min) });
  return say(messages.other, { key, value, type });
}
