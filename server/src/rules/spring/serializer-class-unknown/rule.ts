/** A class of spring-kafka by a name that it does not have: short, misspelt, in another package, or of another release. */
import { type ClassKind, classKinds, isRemovedClass, springClasses } from "../../../kafka/class-names.ts";
import { nameIndex } from "../../../kafka/near-name.ts";
import type { Lens } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { springSerializerClassUnknownTexts as texts } from "./texts.ts";

const home = "org.springframework.kafka.support.serializer";
const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";
const delegate = (name: string): string =>
  `${start}      value-deserializer: ${home}.ErrorHandlingDeserializer\n      properties:\n        spring.deserializer.value.delegate.class: ${name}\n`;

export const springSerializerClassUnknown = defineRule({
  id: "spring-serializer-class-unknown",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "streams"],
  programs: ["spring-boot", "spring-cloud-stream"],
  settings: [
    "key.serializer",
    "value.serializer",
    "key.deserializer",
    "value.deserializer",
    "default.key.serde",
    "default.value.serde",
  ],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: delegate(`${home}.JsonDeserialiser`),
        good: delegate(`${home}.JsonDeserializer`),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "the classes in the jars of 31 releases of spring-kafka from 2.1.4 to 4.1.1 (schemas/spring-kafka.json); KafkaConsumer with a misspelt class, a short delegate and one of an older release: ConfigException, ClassNotFoundException",
    },
    references: [
      {
        title: "Spring for Apache Kafka: serialization, deserialization, and message conversion",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html",
      },
    ],
  },
  *check(client, { lens }) {
    for (const [key, kind] of places(client)) {
      const setting = client.written(key);
      if (typeof setting?.typed !== "string" || setting.typed === "") continue;
      const report = reportOn(setting, setting.typed, kind, lens);
      if (report !== undefined) yield { at: setting, ...report };
    }
  },
});

type Kind = "serializer" | "deserializer" | "serde";

/** Where a class of this client is named, and what it has to be. */
function places({ role }: EffectiveComponent): readonly (readonly [string, Kind])[] {
  if (role === "streams") return ["key", "value"].map((side) => [`default.${side}.serde`, "serde"] as const);
  const kind = role === "producer" ? "serializer" : "deserializer";
  const own = ["key", "value"].map((side) => [`${side}.${kind}`, kind] as const);
  const wrapped = ["key", "value"].map((side) => [`spring.deserializer.${side}.delegate.class`, kind] as const);
  return kind === "deserializer" ? [...own, ...wrapped] : own;
}

function reportOn(setting: WrittenSetting, name: string, kind: Kind, lens: Lens): Omit<Report, "at"> | undefined {
  const { messages, fixes } = texts();
  const kinds = isSprings(name) ? classKinds(name, lens) : undefined;
  if (kinds !== undefined && kinds !== "none") {
    // Kafka's own rule knows the two halves of a pair.
    const hasOwnRule = kinds.some(isHalf) && !setting.key.startsWith("spring.");
    // Streams asks for the kind when it needs one.
    if (kind === "serde" || kinds.includes(kind) || hasOwnRule) return undefined;
    return { message: say(messages[kind], { name }), advice: say(fixes.choose) };
  }
  const known = meant(name, kind);
  if (known === name)
    return {
      ...(isRemovedClass(name) ? {} : { inPart: "silent" }),
      message: say(messages.otherRelease, { name }),
      advice: say(fixes.choose),
    };
  if (known === undefined)
    return isSprings(name) ? { message: say(messages.none, { name }), advice: say(fixes.choose) } : undefined;
  return { message: say(messages.near, { name, known }), fixes: [set(setting, known, "safe")] };
}

function isHalf(kind: ClassKind): boolean {
  return kind === "serializer" || kind === "deserializer";
}

function isSprings(name: string): boolean {
  return name.startsWith("org.springframework.kafka.");
}

/** The class of spring-kafka that a name was meant to be; the name itself where other releases have it. */
function meant(name: string, kind: Kind): string | undefined {
  const simple = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const found = springClasses(kind).find((one) => one.toLowerCase().endsWith(`.${simple}`));
  // A class of the same simple name in a package of others may be there.
  const isShortOrMisplaced = /^(org\.springframework\.((kafka|support|serializer|serialization)\.)*)?\w+$/.test(name);
  return found !== undefined && isShortOrMisplaced ? found : nameIndex(springClasses(kind)).nearest(name)?.name;
}
