/** `consumer: orders`: a text where Spring Boot has a section of settings, and the application does not start. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springTextForSectionTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springTextForSection = defineRule({
  id: "spring-text-for-section",
  category: "startup-failure",
  severity: "error",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}    listener: batch\n`,
        good: `${start}    listener:\n      type: batch\n`,
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.producer.acks=all\nspring.kafka.producer.properties=linger.ms:5\n",
        good: "spring.kafka.producer.acks=all\nspring.kafka.producer.properties.linger.ms=5\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with a text for each section and map, alone and beside keys of the section (test/oracle/spring/section-text)",
    },
    references: [
      { title: "Observed when Spring Boot starts: no converter from a text to KafkaProperties$Consumer, or to a map" },
    ],
  },
  *check({ role, component }, context) {
    for (const { entry, healed } of refusalsFor("section-text", role, context)) {
      // Files that are not here, or profiles that are always active, may have keys of the section.
      if (component.partial || healed === true) continue;
      const name = entry.path.at(-1)?.name ?? entry.key;
      yield {
        at: { uri: entry.uri, span: entry.valueSpan },
        message: say(texts().messages.text, { name }),
        advice: say(texts().fixes.below, { name }),
      };
    }
  },
});
