/** A Spring setting that another line of the same part of the file beats: one of the two is read, and the other looks as if it were. */
import { asWritten } from "../../../model/read-setting.ts";
import { type WrittenSetting, writtenName } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { springSettingShadowedTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    producer:\n      client-id: orders\n";
const map = "      properties:\n        batch.size: 32768\n";

export const springSettingShadowed = defineRule({
  id: "spring-setting-shadowed",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "admin", "streams", "listener"],
  programs: ["spring-boot"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      batch-size: 16384\n${map}`,
        good: `${start}${map}`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Spring Boot 2.7.18, 3.5.16 and 4.1.1 over typed keys beside maps, and one key in several spellings (test/oracle/spring.test.ts)",
    },
    references: [
      {
        title: "Spring Boot: additional Kafka properties",
        url: "https://docs.spring.io/spring-boot/reference/messaging/kafka.html#messaging.kafka.additional-properties",
      },
      {
        title: "Spring Boot: relaxed binding",
        url: "https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.relaxed-binding",
      },
    ],
  },
  *check(client) {
    for (const winner of client
      .keys()
      .flatMap((key) => (client.assigned(key).length > 1 ? (client.written(key) ?? []) : [])))
      for (const loser of winner.overrides.flatMap((one) => asWritten(one) ?? []))
        if (isBeside(loser, winner, client.role))
          yield {
            at: loser,
            related: [winner],
            message: say(texts().messages.beaten, {
              key: writtenName(loser),
              value: loser.source,
              winner: winner.entry.key,
              other: winner.source,
            }),
            fixes: [remove(loser, "safe")],
          };
  },
});

/** In the same part of the same file, for the same client, under another name, and with another value. */
function isBeside(loser: WrittenSetting, winner: WrittenSetting, role: string): boolean {
  const [a, b] = [loser.entry, winner.entry];
  const isSamePart = a.uri === b.uri && a.part === b.part && clientOf(a.key) === role && clientOf(b.key) === role;
  return isSamePart && a.key !== b.key && loser.source !== winner.source;
}

function clientOf(key: string): string | undefined {
  return /^spring\.kafka\.(\w+)\./i.exec(key)?.[1]?.toLowerCase();
}
