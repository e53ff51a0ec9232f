/** librdkafka stores an offset when it hands the message out, and its timer commits it before the work is done. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaAutoOffsetStoreTexts as texts } from "./texts.ts";

const commit = "enable.auto.commit";
const store = "enable.auto.offset.store";

export const librdkafkaAutoOffsetStore = defineRule({
  id: "librdkafka-auto-offset-store",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["librdkafka"],
  coveredBy: ["librdkafka-poll-interval-below-session"],
  settings: [commit, store, "auto.commit.interval.ms"],
  docs: {
    texts,
    examples: [
      {
        bad: file("enable.auto.commit=true\n"),
        good: file("enable.auto.commit=true\nenable.auto.offset.store=false\n"),
      },
      { bad: file("enable.auto.offset.store=true\n"), good: file("enable.auto.offset.store=false\n") },
    ],
    evidence: {
      kind: "executed",
      where:
        "both are on by default in librdkafka 1.4.2 to 2.16.0 (test/oracle/librdkafka.test.ts); its introduction says when an offset is stored",
    },
    references: librdkafkaReferences,
  },
  *check(consumer) {
    if (consumer.written("group.id") === undefined) return;
    if (consumer.effective(commit).typed !== true || consumer.effective(store).typed !== true) return;
    const at = consumer.written(store) ?? consumer.written(commit);
    yield {
      at: at ?? consumer.anchor,
      // A file that says nothing is often not all there is: the code adds the rest.
      ...(at === undefined ? ({ severity: "hint", preset: "critical" } as const) : {}),
      message: say(texts().messages.early, {
        interval: String(consumer.effective("auto.commit.interval.ms").typed ?? 5000),
      }),
      fixes: [fix(say(texts().fixes.storeInCode), "changes-behaviour", [change.put(consumer, store, "false")])],
    };
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
queued.min.messages=1000
auto.offset.reset=earliest
${last}`;
}
