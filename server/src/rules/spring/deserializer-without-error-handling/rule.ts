/** A deserializer that throws, without Spring's wrapper: one unreadable record stops its partition for good. */
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { springDeserializerWithoutErrorHandlingTexts as texts } from "./texts.ts";

const wrapper = "org.springframework.kafka.support.serializer.ErrorHandlingDeserializer";
const json = "org.springframework.kafka.support.serializer.JsonDeserializer";
const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springDeserializerWithoutErrorHandling = defineRule({
  id: "spring-deserializer-without-error-handling",
  category: "availability",
  // Nothing happens before the first record that cannot be read. Anybody can send a text that is no JSON, and sooner or later somebody does.
  severity: "info",
  roles: ["consumer"],
  programs: ["spring-boot"],
  settings: ["key.deserializer", "value.deserializer"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      value-deserializer: ${json}\n`,
        good: `${start}      value-deserializer: ${wrapper}\n      properties:\n        spring.deserializer.value.delegate.class: ${json}\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "DefaultErrorHandler and SeekUtils of spring-kafka 2.9.13, 3.3.11 and 4.1.1 throw on a SerializationException of poll()",
    },
    references: [
      {
        title: "Spring for Apache Kafka: using ErrorHandlingDeserializer",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html#error-handling-deserializer",
      },
    ],
  },
  *check(consumer) {
    for (const side of ["key", "value"]) {
      const setting = consumer.written(`${side}.deserializer`);
      if (setting === undefined || !throws(setting)) continue;
      const changes = [
        change.set(setting, wrapper),
        change.insert(consumer, `spring.deserializer.${side}.delegate.class`, String(setting.typed)),
      ];
      yield {
        at: setting,
        // What a registry or a fixed length guards is seldom broken: only where nothing may stand still is it worth a word.
        ...(isJson(setting) ? {} : { severity: "hint" as const, preset: "critical" as const }),
        message: say(texts().messages.stuck),
        fixes: [fix(say(texts().fixes.wrap), "changes-behaviour", changes)],
      };
    }
  },
});

/** Deserializers that are known to throw on bytes they cannot read; of others nobody knows it here. */
function throws({ typed }: WrittenSetting): boolean {
  return typeof typed === "string" && known.some((name) => name.test(typed));
}

function isJson({ typed }: WrittenSetting): boolean {
  return /\.\w*JsonDeserializer$/.test(String(typed));
}

const known: readonly RegExp[] = [
  /^org\.springframework\.kafka\.support\.serializer\.(Jackson)?JsonDeserializer$/,
  /^io\.confluent\.kafka\.serializers\.(KafkaAvro|KafkaJson|json\.KafkaJsonSchema|protobuf\.KafkaProtobuf)Deserializer$/,
  /^org\.apache\.kafka\.connect\.json\.JsonDeserializer$/,
  /^org\.apache\.kafka\.common\.serialization\.(Integer|Long|Short|Float|Double|UUID|Boolean)Deserializer$/,
];
