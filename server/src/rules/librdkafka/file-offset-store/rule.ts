/** offset.store.method=file or none: offsets stand on one machine's disk or nowhere. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { change, fix } from "../../shared/fix.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaFileOffsetStoreTexts as texts } from "./texts.ts";

const key = "offset.store.method";
const helpers = ["offset.store.path", "offset.store.sync.interval.ms"];

export const librdkafkaFileOffsetStore = defineRule({
  id: "librdkafka-file-offset-store",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["librdkafka"],
  settings: [key, ...helpers],
  docs: {
    texts,
    examples: [
      { bad: file("offset.store.method=file\noffset.store.path=/var/lib/billing\n"), good: file("") },
      { bad: file("offset.store.method=none\n"), good: file("") },
    ],
    evidence: {
      kind: "documented",
      where:
        "librdkafka's configuration page calls it deprecated, for the simple consumer; that it starts was executed with 1.4.2 to 2.16.0",
    },
    references: librdkafkaReferences,
  },
  *check(consumer) {
    const method = consumer.written(key);
    if (method?.typed !== "file" && method?.typed !== "none") return;
    const others = helpers.flatMap((one) => consumer.written(one) ?? []);
    yield {
      at: method,
      related: others,
      message: say(method.typed === "file" ? texts().messages.file : texts().messages.none),
      fixes: [fix(say(texts().fixes.group), "changes-behaviour", [method, ...others].map(change.remove))],
    };
  },
});

function file(last: string): string {
  return soundConsumer(`queued.min.messages=1000\n${last}`);
}
