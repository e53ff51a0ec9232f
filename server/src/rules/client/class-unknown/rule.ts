/** A class of Kafka's by a name that it does not have, or one of another kind: the client cannot be built. */
import { type ClassKind, classKinds, isRemovedClass, kafkaClasses } from "../../../kafka/class-names.ts";
import { lettersOf, type NameIndex, nameIndex } from "../../../kafka/near-name.ts";
import type { Lens } from "../../../kafka/version.ts";
import type { Role } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { clientClassUnknownTexts as texts } from "./texts.ts";

const serialization = "org.apache.kafka.common.serialization";

export const clientClassUnknown = defineRule({
  id: "client-class-unknown",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "admin", "streams"],
  settings: ["*"],
  coveredBy: ["producer-partitioner-class-removed"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\nvalue.serializer=StringSerializer\n",
        good: `bootstrap.servers=kafka1:9092,kafka2:9092\nacks=all\nvalue.serializer=${serialization}.StringSerializer\n`,
      },
      {
        file: "consumer.properties",
        bad: "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nauto.offset.reset=earliest\nenable.auto.commit=false\npartition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativStickyAssignor\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nauto.offset.reset=earliest\nenable.auto.commit=false\npartition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer, KafkaConsumer and KafkaStreams of 1.1.1 to 4.4.0 with short, misspelt and foreign names (test/oracle/clients.test.ts); the classes of each release are in schemas/classes.json",
    },
    references: [
      { title: "Utils.loadClass and AbstractConfig.getConfiguredInstance: ConfigException, ClassNotFoundException" },
    ],
  },
  *check(client, { lens }) {
    for (const [key, kind] of places[client.role] ?? []) {
      const setting = client.written(key);
      if (setting === undefined) continue;
      if (setting.typed === "" && setting.defaulted === undefined) {
        yield { at: setting, message: say(texts().messages.empty, { key }), advice: say(texts().fixes.choose) };
        continue;
      }
      const names = Array.isArray(setting.typed) ? setting.typed : [setting.typed];
      for (const name of names) {
        const report = typeof name === "string" ? reportOn(setting, name, kind, client, lens) : undefined;
        if (report === undefined) continue;
        yield { at: setting, ...report };
        break;
      }
    }
  },
});

/** Where a client names classes, and what they have to be. */
const common: readonly (readonly [string, ClassKind])[] = [
  ["metric.reporters", "metrics-reporter"],
  ["sasl.client.callback.handler.class", "callback-handler"],
  ["sasl.login.callback.handler.class", "callback-handler"],
];
const places: Readonly<Partial<Record<Role, readonly (readonly [string, ClassKind])[]>>> = {
  producer: [
    ["key.serializer", "serializer"],
    ["value.serializer", "serializer"],
    ["partitioner.class", "partitioner"],
    ["interceptor.classes", "producer-interceptor"],
    ...common,
  ],
  consumer: [
    ["key.deserializer", "deserializer"],
    ["value.deserializer", "deserializer"],
    ["spring.deserializer.key.delegate.class", "deserializer"],
    ["spring.deserializer.value.delegate.class", "deserializer"],
    ["partition.assignment.strategy", "assignor"],
    ["interceptor.classes", "consumer-interceptor"],
    ...common,
  ],
  admin: common,
  streams: [
    ["default.key.serde", "serde"],
    ["default.value.serde", "serde"],
    ["default.timestamp.extractor", "timestamp-extractor"],
    ["default.deserialization.exception.handler", "deserialization-handler"],
    ["deserialization.exception.handler", "deserialization-handler"],
    ["default.production.exception.handler", "production-handler"],
    ["production.exception.handler", "production-handler"],
    ["processing.exception.handler", "processing-handler"],
    ...common,
  ],
};

function reportOn(
  setting: WrittenSetting,
  name: string,
  kind: ClassKind,
  { role }: EffectiveComponent,
  lens: Lens,
): Omit<Report, "at"> | undefined {
  const { messages, fixes } = texts();
  const kinds = name.startsWith("org.apache.kafka.") ? classKinds(name, lens) : undefined;
  if (isOfOthersKind(name) || (kinds !== undefined && kinds !== "none")) {
    const hasOwnRule =
      /^(key|value)\./.test(setting.key) && kinds !== undefined && kinds !== "none" && kinds.some(isHalf);
    // Streams asks for the kind when it needs one, and the two halves of a pair have a rule of their own.
    if (role === "streams" || kinds?.includes(kind) === true || hasOwnRule) return undefined;
    return { message: say(messages.otherKind, { name, key: setting.key }), advice: say(fixes.choose) };
  }
  const known = meant(name, kind);
  // What Kafka's other jars hold may be on the classpath all the same.
  if (known === name && !isKafkas(name)) return undefined;
  if (known === name)
    return {
      ...(isRemovedClass(name) ? {} : { inPart: "silent" }),
      message: say(messages.otherRelease, { name }),
      advice: say(fixes.choose),
    };
  if (known === undefined)
    return kinds === "none" && isKafkas(name)
      ? { message: say(messages.none, { name }), advice: say(fixes.choose) }
      : undefined;
  // A function: `$` of an inner class is no pattern.
  const value = setting.source.replace(name, () => known);
  return { message: say(messages.near, { name, known }), fixes: [set(setting, value, "safe")] };
}

/** Classes of the JDK and of the Scala clients are never what a setting of a Java client asks for. */
function isOfOthersKind(name: string): boolean {
  return /^(java\.(lang|util)|kafka\.serializer)\./.test(name);
}

function isHalf(kind: ClassKind): boolean {
  return kind === "serializer" || kind === "deserializer";
}

/** The packages that hold nothing but what the jars of the clients bring. */
function isKafkas(name: string): boolean {
  return /^org\.apache\.kafka\.(clients|common|streams)\./.test(name);
}

/** Kafka's class that a name was meant to be; the name itself where other releases have it. */
function meant(written: string, kind: ClassKind): string | undefined {
  const name = bare(written);
  const simple = name.slice(name.lastIndexOf(".") + 1);
  const isShort = !name.includes(".");
  const found =
    isShort || name.startsWith("org.apache.kafka.")
      ? kafkaClasses(kind).filter((one) => isCalled(simple, one, kind))
      : [];
  // A word such as JsonSerializer, which only Connect's jar has, may be a class of the application's own.
  const [only, ...others] = found.filter(
    (one) => !one.includes(".internals.") && !(isShort && one.includes(".connect.")),
  );
  if (only !== undefined && others.length === 0) return only;
  return isShort ? undefined : indexOf(kind).nearest(name)?.name;
}

/** Without what source code and stack traces have around a name. */
function bare(written: string): string {
  return written.replace(/^class |^["']|["';]+$|\.class$/g, "").replaceAll("/", ".");
}

/** By its simple name in whatever spelling, or by what librdkafka and others call it: `StringSerializer`, `string`, `cooperative-sticky`. */
function isCalled(written: string, name: string, kind: ClassKind): boolean {
  const simple = lettersOf(name.slice(name.search(/[^.$]*$/)));
  const letters = lettersOf(written);
  return (
    letters === simple || `${letters}${kind}` === simple || letters === lettersOf(name.slice(name.lastIndexOf(".") + 1))
  );
}

const indexes = new Map<ClassKind, NameIndex>();

function indexOf(kind: ClassKind): NameIndex {
  const known = indexes.get(kind) ?? nameIndex(kafkaClasses(kind));
  indexes.set(kind, known);
  return known;
}
