/** A fixed group.instance.id: a second instance with the same file takes the first one's place. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { consumerStaticMemberIdSharedTexts as texts } from "./texts.ts";

const key = "group.instance.id";

export const consumerStaticMemberIdShared = defineRule({
  id: "consumer-static-member-id-shared",
  category: "availability",
  // Whether more than one instance reads this file is not written in it.
  severity: "hint",
  roles: ["consumer"],
  coveredBy: ["consumer-group-instance-id-invalid", "consumer-share-group-unsupported-keys"],
  settings: [key, "session.timeout.ms"],
  docs: {
    texts,
    examples: [{ bad: file("billing-1"), good: file("${HOSTNAME}") }],
    evidence: {
      kind: "executed",
      where:
        "two consumers of 3.9.2 with one id: the first ends with FencedInstanceIdException, the second has all partitions",
    },
    references: [
      {
        title: "Kafka: group.instance.id",
        url: settingDocs("consumer", "group.instance.id"),
      },
      { title: "KIP-345: static membership, since 2.3" },
    ],
  },
  *check(consumer) {
    const id = consumer.written(key);
    // One that a placeholder gives may differ between instances, its default too.
    if (typeof id?.typed !== "string" || id.typed.trim() === "" || id.defaulted !== undefined) return;
    if (/[${}]/.test(id.entry.source)) return;
    yield { at: id, message: say(texts().messages.fixed, { id: id.source }), advice: say(texts().fixes.own) };
  },
});

function file(id: string): string {
  return soundConsumer(`${key}=${id}\n`);
}
