/** A condition on profiles that Spring cannot read: `a & b | c` without parentheses. The application does not start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springProfileExpressionInvalidTexts as texts } from "./texts.ts";

const base = "spring:\n  kafka:\n    producer:\n      acks: all\n---\n";
const kafka = "spring.kafka.producer.client-id: orders-prod\n";

export const springProfileExpressionInvalid = defineRule({
  id: "spring-profile-expression-invalid",
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
        versions: { springBoot: "3.5" },
        bad: `${base}spring.config.activate.on-profile: "prod & eu | us"\n${kafka}`,
        good: `${base}spring.config.activate.on-profile: "prod & (eu | us)"\n${kafka}`,
      },
    ],
    evidence: { kind: "executed", where: "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with such documents" },
    references: [{ title: "ProfilesParser of Spring Framework: and, or and not need parentheses between them" }],
  },
  *check({ role }, context) {
    for (const { entry } of refusalsFor("profile-expression", role, context)) {
      const value = entry.source.trim();
      if (/[\r\n]/.test(value)) continue;
      yield {
        at: { uri: entry.uri, span: entry.valueSpan },
        message: say(texts().messages.unreadable, { value }),
        advice: say(texts().fixes.parentheses),
      };
    }
  },
});
