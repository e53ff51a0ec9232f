/** A Kafka setting spelt Spring's way (enable-idempotence, maxPollRecords) in a properties map: nobody translates it, and Kafka ignores it. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { slips } from "../../shared/keys/slips.ts";
import { takingEffect } from "../../shared/keys/taking-effect.ts";
import { springNativeKeySpelledKebabInPropertiesMapTexts as texts } from "./texts.ts";

export const springNativeKeySpelledKebabInPropertiesMap = defineRule({
  id: "spring-native-key-spelled-kebab-in-properties-map",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "admin", "streams"],
  carriers: ["spring-boot"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    producer:\n      acks: all\n      properties:\n        enable-idempotence: true\n",
        good: "spring:\n  kafka:\n    producer:\n      acks: all\n      properties:\n        enable.idempotence: true\n",
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.producer.acks=all\nspring.kafka.producer.properties.deliveryTimeoutMs=300000\n",
        good: "spring.kafka.producer.acks=all\nspring.kafka.producer.properties.delivery.timeout.ms=300000\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Spring Boot 2.7.18, 3.5.16 and 4.1.1: the maps that KafkaProperties hands to the clients keep their keys as written",
    },
    references: [
      {
        title: "Spring Boot: additional Kafka properties",
        url: "https://docs.spring.io/spring-boot/reference/messaging/kafka.html#messaging.kafka.additional-properties",
      },
      { title: "AbstractConfig.logUnused in kafka-clients: unknown keys are logged, never refused" },
    ],
  },
  *check(component, context) {
    for (const { setting, known, by, isBeside } of slips(component, context)) {
      if (by !== "separators" || isBeside) continue;
      yield {
        at: { uri: setting.entry.uri, span: setting.entry.keySpan },
        message: say(texts().messages.asWritten, { key: setting.key, known }),
        ...takingEffect(setting.entry, known, known, pathBeside(component, setting, known)),
      };
    }
  },
});
