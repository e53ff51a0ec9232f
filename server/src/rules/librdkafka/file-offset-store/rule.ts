/** offset.store.method=file or none: the simple consumer keeps offsets on one machine's disk or nowhere, and one with a group does not read it. */

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
      kind: "executed",
      where:
        "consumers of librdkafka 2.0.2 and 2.12.1 that subscribe, with file and with none, beside a broker of 4.1.2: the brokers have the offset, no file is made, and a second start goes on behind the last record; that the simple consumer's start opens the file is read in rd_kafka_toppar_fetch_start; that clients start with it was executed with 1.4.2 to 2.16.0",
    },
    references: librdkafkaReferences,
  },
  *check(consumer) {
    const method = consumer.written(key);
    if (method?.typed !== "file" && method?.typed !== "none") return;
    const others = helpers.flatMap((one) => consumer.written(one) ?? []);
    const at = { at: method, related: others };
    if (consumer.written("group.id") === undefined) {
      const message = say(method.typed === "file" ? texts().messages.file : texts().messages.none);
      yield { ...at, message, advice: say(texts().fixes.takeGroup) };
      return;
    }
    yield {
      ...at,
      severity: "info",
      message: say(texts().messages.unread, { value: method.typed }),
      fixes: [fix(say(texts().fixes.group), "changes-behaviour", [method, ...others].map(change.remove))],
    };
  },
});

function file(last: string): string {
  return soundConsumer(`queued.min.messages=1000\n${last}`);
}
