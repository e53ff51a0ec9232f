/** A group that is another one at each start: what is sent while the application is down is never read. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springThrowawayGroupTexts as texts } from "./texts.ts";

const key = "auto.offset.reset";

export const springThrowawayGroup = defineRule({
  id: "spring-throwaway-group",
  category: "loss",
  // Everybody's copy of a broadcast is read so too.
  severity: "info",
  roles: ["consumer"],
  programs: ["spring-boot", "spring-cloud-stream"],
  settings: ["group.id", key],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: file("prices-${random.uuid}"),
        good: file("prices"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "RandomValuePropertySource of Spring Boot 2.7.18 and 4.1.1: every name below random. is drawn whenever it is asked for",
    },
    references: [
      {
        title: "Spring Boot: random values",
        url: "https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.random-values",
      },
      {
        title: "Kafka: where a group without committed offsets begins",
        url: settingDocs("consumer", key),
      },
    ],
  },
  *check(consumer) {
    const group = consumer.written("group.id");
    if (group?.renewed !== "always" || consumer.effective(key).typed !== "latest") return;
    const reset = consumer.written(key);
    yield {
      at: reset ?? group,
      ...(reset === undefined ? {} : { related: [group] }),
      message: say(texts().messages.missed, { group: group.source }),
      advice: say(texts().fixes.name),
    };
  },
});

function file(group: string): string {
  return `spring:\n  kafka:\n    consumer:\n      group-id: ${group}\n`;
}
