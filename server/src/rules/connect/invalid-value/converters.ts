/** Converters of Kafka Connect whose name differs from the real one in its case alone: there is no such class. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { connectInvalidValueTexts as texts } from "./texts.ts";

/** A report for each converter of Kafka's own in another case; a name that nobody knows here may be somebody's plug-in. */
export function* unknownConverters(component: EffectiveComponent): Iterable<Report> {
  for (const key of ["key.converter", "value.converter", "header.converter"]) {
    const setting = component.written(key);
    if (typeof setting?.typed !== "string") continue;
    const value = setting.typed.trim();
    const meant = converters.find((name) => [name, shortOf(name)].some((one) => isOtherCase(value, one)));
    if (meant === undefined) continue;
    yield {
      at: setting,
      message: say(texts().messages.noClass, { key, value, meant }),
      fixes: [set(setting, meant, "safe")],
    };
  }
}

function isOtherCase(value: string, name: string): boolean {
  return value !== name && value.toLowerCase() === name.toLowerCase();
}

function shortOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

const connect = "org.apache.kafka.connect.";
const converters: readonly string[] = [
  `${connect}storage.StringConverter`,
  `${connect}storage.SimpleHeaderConverter`,
  `${connect}json.JsonConverter`,
  ...["ByteArray", "Double", "Float", "Integer", "Long", "Short"].map(
    (type) => `${connect}converters.${type}Converter`,
  ),
];
