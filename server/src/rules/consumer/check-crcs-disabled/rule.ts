/** check.crcs=false: records that were damaged on the way are handed out as they are. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { remove } from "../../shared/fix.ts";
import { consumerCheckCrcsDisabledTexts as texts } from "./texts.ts";

const key = "check.crcs";

export const consumerCheckCrcsDisabled = defineRule({
  id: "consumer-check-crcs-disabled",
  category: "loss",
  severity: "hint",
  roles: ["consumer"],
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: soundConsumer(`${key}=false\n`), good: soundConsumer("") }],
    evidence: {
      kind: "read",
      where: "CompletedFetch of kafka-clients 4.0.0: a batch is validated only with check.crcs",
    },
    references: [{ title: "Kafka: check.crcs", url: settingDocs("consumer", "check.crcs") }],
  },
  *check(consumer) {
    const crcs = consumer.written(key);
    if (crcs?.typed !== false) return;
    yield { at: crcs, message: say(texts().messages.off), fixes: [remove(crcs, "changes-performance")] };
  },
});
