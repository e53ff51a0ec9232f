/** A value that librdkafka refuses when it is set: no client is made. */
import type { Spec } from "../../../kafka/catalogue.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaInvalidValueTexts as texts } from "./texts.ts";

export const librdkafkaInvalidValue = defineRule({
  id: "librdkafka-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "client"],
  programs: ["librdkafka"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: file("none"), good: file("error") },
      { bad: file("earlyest"), good: file("earliest") },
    ],
    evidence: {
      kind: "executed",
      where:
        "rd_kafka_conf_set of librdkafka 1.4.2 to 2.16.0: each setting at its limits, past them, and as nonsense (test/oracle/librdkafka.test.ts)",
    },
    references: librdkafkaReferences,
  },
  *check(component) {
    for (const key of component.refusedSomewhere()) {
      const setting = component.written(key);
      const spec = component.spec(key);
      if (setting?.invalid !== true || spec === undefined) continue;
      // `${WORD:}` waits for its value.
      if (setting.source.trim() === "" && setting.defaulted !== undefined) continue;
      const meant = meantBy(key, setting.source.trim(), spec);
      const advice = say(texts().fixes.write, { key: setting.entry.key });
      yield {
        at: setting,
        message: message(setting, spec),
        ...(meant === undefined ? { advice } : { fixes: [set(setting, meant, "safe")] }),
      };
    }
  },
});

/** The one thing that somebody can have meant: Java's word for it, a letter out of place, or yes and no. */
function meantBy(key: string, value: string, { type, valid }: Spec): string | undefined {
  if (type === "c-boolean") return /^(yes|on)$/i.test(value) ? "true" : /^(no|off)$/i.test(value) ? "false" : undefined;
  if (key === "auto.offset.reset" && /^none$/i.test(value)) return "error";
  const names = valid?.oneOf ?? [];
  const near = names.filter((name) => isSlip(name, value));
  return near.length === 1 ? near[0] : undefined;
}

/** One letter is another, or upper case is lower. */
function isSlip(name: string, value: string): boolean {
  if (name.toLowerCase() === value.toLowerCase()) return true;
  return name.length > 4 && name.length === value.length && [...name].filter((c, i) => c !== value[i]).length === 1;
}

function message({ entry, source }: WrittenSetting, { type, valid }: Spec): Message {
  const { messages } = texts();
  const key = entry.key;
  const value = source.trim();
  if (value === "") return say(messages.empty, { key });
  if (type === "c-boolean") return say(messages.boolean, { key, value });
  if (valid?.oneOf !== undefined) return say(messages.oneOf, { key, value, names: valid.oneOf.join(", ") });
  return say(messages.between, { key, value, min: String(valid?.min), max: String(valid?.max) });
}

function file(reset: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
enable.auto.offset.store=false
auto.offset.reset=${reset}
`;
}
