/** Retry topics whose serializer cannot take what was consumed: the record is never written there, and the listener gets it again and again. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { springRoles } from "../shared/owner.ts";
import { retryTopicKey, retryTopicsOn } from "../shared/retry-topic.ts";
import { springRetryTopicSerializerMismatchTexts as texts } from "./texts.ts";

const serialization = "org.apache.kafka.common.serialization";
const start = `spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n`;
const retry = "    retry:\n      topic:\n        enabled: true\n";

export const springRetryTopicSerializerMismatch = defineRule({
  id: "spring-retry-topic-serializer-mismatch",
  category: "availability",
  severity: "warning",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [retryTopicKey, "key.serializer", "value.serializer", "key.deserializer", "value.deserializer"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}    producer:\n      value-serializer: ${serialization}.ByteArraySerializer\n${retry}`,
        good: `${start}      value-deserializer: ${serialization}.ByteArrayDeserializer\n    producer:\n      value-serializer: ${serialization}.ByteArraySerializer\n${retry}`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "each serializer of kafka-clients 3.1.2 and 4.2.1 given a value of each type: ClassCastException for every other; that retry topics write with the application's own template: KafkaAutoConfiguration of Spring Boot 2.7.18, 3.5.16 and 4.1.1",
    },
    references: [
      {
        title: "Spring for Apache Kafka: non-blocking retries",
        url: "https://docs.spring.io/spring-kafka/reference/retrytopic.html",
      },
      { title: "DeadLetterPublishingRecoverer: key and value are sent on as they were consumed" },
    ],
  },
  *check(speaker, context) {
    const on = retryTopicsOn(speaker.role, context);
    if (on === undefined || context.lens.pick("springBoot", on.bound) === undefined) return;
    const consumer = clientOf("consumer", speaker, context);
    const producer = clientOf("producer", speaker, context);
    // What stands in files that are not here may be anything.
    const isWhole = !speaker.partial;
    for (const side of ["key", "value"] as const) {
      const [read, write] = [`${side}.deserializer`, `${side}.serializer`];
      const consumed = typeMade(consumer, side, isWhole);
      const taken = typeTaken(classOf(producer, write, isWhole ? "StringSerializer" : undefined));
      if (consumed === undefined || taken === undefined || consumed === taken) continue;
      const written = [producer?.written(write), consumer?.written(read)].filter((one) => one !== undefined);
      const [at, ...related]: readonly WrittenSetting[] = written;
      if (at === undefined) continue;
      const args = { consumed: shown(consumed), taken: shown(taken) };
      yield {
        at,
        related,
        message: say(texts().messages[side], args),
        advice: say(texts().fixes[side], { ...args, serializer: serializerFor(consumed) }),
      };
    }
  },
});

function clientOf(
  role: "producer" | "consumer",
  speaker: EffectiveComponent,
  context: RuleContext,
): EffectiveComponent | undefined {
  return speaker.role === role ? speaker : context.siblings(role)[0];
}

/** The class by its full name; Boot's own default where the client has no section at all, `undefined` where nobody knows. */
function classOf(client: EffectiveComponent | undefined, key: string, usual: string | undefined): string | undefined {
  const written = client?.written(key);
  if (written === undefined && (client === undefined || client.implied))
    return usual === undefined ? undefined : `${serialization}.${usual}`;
  const { typed } = written ?? client?.effective(key) ?? {};
  return typeof typed === "string" ? typed : undefined;
}

/** What a consumer hands over: the part of a name that Kafka's serializer and deserializer share, or `object`. */
function typeMade(
  consumer: EffectiveComponent | undefined,
  side: "key" | "value",
  isWhole: boolean,
): string | undefined {
  const name = classOf(consumer, `${side}.deserializer`, isWhole ? "StringDeserializer" : undefined);
  if (name === undefined || !/\.ErrorHandlingDeserializer2?$/.test(name)) return typeOf(name, consumer, side);
  const delegate = consumer?.written(`spring.deserializer.${side}.delegate.class`)?.typed;
  return typeof delegate === "string" ? typeOf(delegate, consumer, side) : undefined;
}

function typeOf(
  name: string | undefined,
  consumer: EffectiveComponent | undefined,
  side: "key" | "value",
): string | undefined {
  if (name === undefined) return undefined;
  if (name.startsWith(`${serialization}.`)) return kafkas.exec(name)?.[1];
  if (!objects.test(name)) return undefined;
  // JSON may be a text as well, where somebody says so.
  const target = consumer?.written(`spring.json.${side}.default.type`);
  return target !== undefined && (typeof target.typed !== "string" || target.typed.startsWith("java.lang."))
    ? undefined
    : "object";
}

function typeTaken(serializer: string | undefined): string | undefined {
  return serializer?.startsWith(`${serialization}.`) === true ? kafkas.exec(serializer)?.[1] : undefined;
}

/** Of these each serializer takes what its deserializer makes, and nothing else. */
const kafkas =
  /\.(String|ByteArray|Bytes|ByteBuffer|Long|Integer|Short|Double|Float|UUID|Boolean)(?:De)?[sS]erializer$/;
const objects =
  /^(org\.springframework\.kafka\.support\.serializer\.(Jackson)?JsonDeserializer|io\.confluent\.kafka\.serializers\.(KafkaAvro|KafkaJson|json\.KafkaJsonSchema|protobuf\.KafkaProtobuf)Deserializer)$/;

/** The type as Java has it. */
function shown(type: string): string {
  return type === "ByteArray" ? "byte[]" : type === "object" ? "Object" : type;
}

function serializerFor(type: string): string {
  return type === "object" ? "JsonSerializer" : `${type}Serializer`;
}
