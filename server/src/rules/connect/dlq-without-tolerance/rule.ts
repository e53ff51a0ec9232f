/** A dead letter queue of a sink that tolerates no error: the task stops where the queue was meant to help. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { change, fix } from "../../shared/fix.ts";
import { connectDlqWithoutToleranceTexts as texts } from "./texts.ts";

const queue = "errors.deadletterqueue.topic.name";
const start = `${sinkFile}errors.deadletterqueue.topic.name=orders-to-files-dlq\n`;

export const connectDlqWithoutTolerance = defineRule({
  id: "connect-dlq-without-tolerance",
  category: "no-effect",
  severity: "warning",
  roles: ["connect-sink"],
  settings: [queue, "errors.tolerance"],
  docs: {
    texts,
    examples: [
      { bad: start, good: `${start}errors.tolerance=all\n` },
      { bad: `${start}errors.tolerance=none\n`, good: `${start}errors.tolerance=all\n` },
    ],
    evidence: {
      kind: "read",
      where:
        "RetryWithToleranceOperator of connect-runtime 2.0.1 and 4.0.0: the record is reported to the queue, and the task fails all the same",
    },
    references: [
      {
        title: "Kafka Connect: errors.deadletterqueue.topic.name",
        url: settingDocs("connect-sink", "errors.deadletterqueue.topic.name"),
      },
      { title: "KIP-298: error handling in Connect" },
    ],
  },
  *check(sink) {
    const dead = sink.written(queue);
    if (typeof dead?.typed !== "string" || dead.typed === "") return;
    const tolerance = sink.written("errors.tolerance");
    if (tolerance !== undefined && tolerance.typed !== "none") return;
    yield {
      at: dead,
      // A written none may be meant: a copy for whoever looks, and a stop.
      ...(tolerance === undefined ? {} : { severity: "info", related: [tolerance] }),
      message: say(tolerance === undefined ? texts().messages.byDefault : texts().messages.none, {
        topic: dead.source,
      }),
      fixes: [fix(say(texts().fixes.tolerate), "changes-behaviour", [change.put(sink, "errors.tolerance", "all")])],
    };
  },
});
