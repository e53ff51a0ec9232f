/** `spring.profiles` as the condition of a document: Spring Boot 3 refuses it, and the application does not start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { rename } from "../../shared/fix.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springProfilesKeyRemovedTexts as texts } from "./texts.ts";

const path = ["spring", "config", "activate", "on-profile"];
const base = "spring:\n  kafka:\n    producer:\n      acks: all\n---\n";
const kafka = "spring.kafka.producer.client-id: orders-prod\n";

export const springProfilesKeyRemoved = defineRule({
  id: "spring-profiles-key-removed",
  category: "startup-failure",
  severity: "error",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: ["*"],
  // Which release runs is often not known, and before 3.0 the file is right.
  inPart: "silent",
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: `${base}spring.profiles: prod\n${kafka}`,
        good: `${base}spring.config.activate.on-profile: prod\n${kafka}`,
      },
    ],
    evidence: { kind: "executed", where: "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with such documents" },
    references: [
      {
        title: "Spring Boot 2.4: config file processing",
        url: "https://github.com/spring-projects/spring-boot/wiki/Spring-Boot-Config-Data-Migration-Guide",
      },
    ],
  },
  *check({ role }, context) {
    for (const { entry } of refusalsFor("old-profiles", role, context)) {
      const at = { uri: entry.uri, span: entry.keySpan };
      const message = say(texts().messages.refused);
      if (/[\d\]]$/.test(entry.key)) yield { at, message, advice: say(texts().fixes.list) };
      else yield { at, message, fixes: [rename(entry, path.join("."), path, "safe")] };
    }
  },
});
