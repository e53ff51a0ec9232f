/** spring.profiles.active or .include where a profile decides whether it is read: Spring Boot refuses the file. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springProfilesActivatedByProfileTexts as texts } from "./texts.ts";

const kafka = "spring:\n  kafka:\n    producer:\n      acks: all\n";

export const springProfilesActivatedByProfile = defineRule({
  id: "spring-profiles-activated-by-profile",
  category: "startup-failure",
  severity: "error",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: ["*"],
  // Before 2.4 a profile could bring others along.
  versions: { springBoot: ">=2.4" },
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application-prod.yml",
        versions: { springBoot: "3.5" },
        bad: `${kafka}  profiles:\n    include: metrics\n`,
        good: kafka,
      },
    ],
    evidence: { kind: "executed", where: "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with such files" },
    references: [
      {
        title: "Spring Boot: profile groups",
        url: "https://docs.spring.io/spring-boot/reference/features/profiles.html#features.profiles.groups",
      },
    ],
  },
  *check({ role }, context) {
    for (const { entry } of refusalsFor("profiles-activated-by-profile", role, context)) {
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        message: say(texts().messages.refused, { key: entry.key }),
        advice: say(texts().fixes.group),
      };
    }
  },
});
