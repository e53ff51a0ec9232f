/** isolation.level in spring.kafka.properties: Boot's own default for consumers beats it, and uncommitted records are read. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, rename } from "../../shared/fix.ts";
import { springIsolationLevelInCommonPropertiesIgnoredTexts as texts } from "./texts.ts";

const key = "isolation.level";
const typed = "spring.kafka.consumer.isolation-level";
const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springIsolationLevelInCommonPropertiesIgnored = defineRule({
  id: "spring-isolation-level-in-common-properties-ignored",
  category: "no-effect",
  severity: "warning",
  roles: ["consumer"],
  programs: ["spring-boot"],
  settings: [key, typed],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: `${start}    properties:\n      isolation.level: read_committed\n`,
        good: `${start}      isolation-level: read_committed\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Spring Boot 2.3 to 4.1: the settings that KafkaProperties builds for a consumer, beside the map for all clients",
    },
    references: [
      { title: "KafkaProperties.Consumer of Spring Boot: isolationLevel is READ_UNCOMMITTED where nobody writes it" },
      {
        title: "Kafka: isolation.level",
        url: settingDocs("consumer", "isolation.level"),
      },
    ],
  },
  *check(consumer, { siblings }) {
    // Streams alone would get it from there.
    if (consumer.implied && siblings("listener").length === 0) return;
    const level = consumer.effective(key);
    if (level.origin !== "framework-default") return;
    const ignored = level.overrides.find(({ entry }) => entry !== undefined);
    if (ignored?.entry === undefined || ignored.typed !== "read_committed") return;
    const { entry } = ignored;
    // Streams reads the common map too.
    const fix =
      siblings("streams").length > 0
        ? insert(consumer, key, "read_committed", "changes-behaviour")
        : rename(entry, typed, typed.split("."), "changes-behaviour");
    yield { at: { uri: entry.uri, span: entry.valueSpan }, message: say(texts().messages.beaten), fixes: [fix] };
  },
});
