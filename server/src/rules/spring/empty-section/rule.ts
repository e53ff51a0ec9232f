/** `consumer:` with nothing below it: an empty text to Spring Boot, which is no consumer, and the application does not start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springEmptySectionTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    producer:\n      acks: all\n";

export const springEmptySection = defineRule({
  id: "spring-empty-section",
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
        bad: `${start}    consumer:\n`,
        good: start,
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with empty sections, alone and beside files that fill them",
    },
    references: [
      {
        title: "Observed when Spring Boot starts: no converter from a text to KafkaProperties$Consumer",
      },
    ],
  },
  *check({ role, component }, context) {
    for (const { entry, healed, springBoot } of refusalsFor("empty-section", role, context)) {
      // Files that are not here, or profiles that are always active, may fill it.
      if (springBoot === undefined && (component.partial || healed === true)) continue;
      const name = entry.path.at(-1)?.name ?? entry.key;
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        ...(springBoot === undefined ? {} : { inPart: "silent" as const }),
        message: say(texts().messages.empty, { name }),
        fixes: [fix(say(texts().fixes.remove, { name }), "safe", [change.remove({ entry })])],
      };
    }
  },
});
