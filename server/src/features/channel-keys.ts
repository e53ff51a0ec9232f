/** What the attributes of SmallRye's channels are, for hover and completion, beside Kafka's own settings. */
import { isKafkaName } from "../kafka/known-names.ts";
import {
  attributePeriods,
  type ChannelAttribute,
  type ChannelDirection,
  channelAttributes,
  strategies,
} from "../kafka/smallrye.ts";
import { channelAttributeOf, settingOfChannel } from "../kafka/smallrye-keys.ts";
import { everyRelease, type Lens, showRelease } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import { factTexts } from "../texts/hover.ts";
import { settingTexts } from "../texts/settings.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { code, framed, prose } from "./markdown.ts";
import { choices, type KeyChoice, kafkaKeys, kafkaValues, type ValueChoice } from "./proposals.ts";

/** The settings of a party in the release under the lens, and the attributes of its channel where it is one. */
export function partyKeys(party: Party, lens: Lens, lang: Lang): readonly KeyChoice[] {
  const kafkas = kafkaKeys(party, lens, lang);
  const direction = directionOf(party);
  if (direction === undefined) return kafkas;
  const own = channelAttributes(direction).filter((attribute) => !isKafkaName(attribute));
  return [
    ...own.flatMap((attribute): readonly KeyChoice[] => {
      const newest = attributePeriods(direction, attribute).at(-1);
      if (newest === undefined || newest.to < everyRelease.to) return [];
      const name = settingOfChannel(direction, attribute);
      const about = settingTexts(party, name)?.about;
      const documentation = about === undefined ? "" : prose(say(about), lang);
      const rank = `${about === undefined ? 2 : 0}${attribute}`;
      return [{ name, detail: detailOf(newest, lang), gist: "", documentation, rank }];
    }),
    ...kafkas,
  ];
}

/** The values of a setting or of an attribute, the safest for delivery first. */
export function partyValues(party: Party, key: string, lens: Lens, lang: Lang): readonly ValueChoice[] {
  const newest = newestOf(key);
  if (newest === undefined) return kafkaValues(party, key, lens, lang);
  return choices(settingTexts(party, key), valuesOf(newest), newest.default, lang, false);
}

/** Markdown for an attribute: name, type, default, values, since when; `undefined` for no attribute. */
export function channelFacts(key: string, lang: Lang): string | undefined {
  const newest = newestOf(key);
  if (newest === undefined) return undefined;
  const values = valuesOf(newest);
  const since =
    newest.from === everyRelease.from
      ? []
      : [framed(say(factTexts.sinceConnector, { release: showRelease(newest.from) }), lang)];
  const admitted =
    values.length === 0 ? [] : [framed(say(factTexts.values, { list: values.map(code).join(", ") }), lang)];
  return [code(newest.name), detailOf(newest, lang), ...admitted, ...since].join(" · ");
}

function newestOf(key: string): ChannelAttribute | undefined {
  const found = channelAttributeOf(key);
  return found === undefined ? undefined : attributePeriods(found.direction, found.attribute).at(-1);
}

function directionOf({ program, role }: Party): ChannelDirection | undefined {
  if (program !== "smallrye") return undefined;
  return role === "consumer" ? "incoming" : "outgoing";
}

function valuesOf({ name, type }: ChannelAttribute): readonly string[] {
  if (type === "boolean") return ["true", "false"];
  if (name === "failure-strategy") return Object.keys(strategies("failure"));
  return name === "commit-strategy" ? Object.keys(strategies("commit")) : [];
}

function detailOf({ type, default: usual, required }: ChannelAttribute, lang: Lang): string {
  const value =
    usual !== undefined && usual !== ""
      ? render(say(factTexts.default, { value: usual }), lang)
      : render(say(required ? factTexts.required : factTexts.noDefault), lang);
  return `${type} · ${value}`;
}
