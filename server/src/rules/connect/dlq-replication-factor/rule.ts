/** A dead letter queue whose number of copies does not fit the cluster: too few to last, or too many to be had. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { change, fix, set } from "../../shared/fix.ts";
import { connectDlqReplicationFactorTexts as texts } from "./texts.ts";

const queue = "errors.deadletterqueue.topic.name";
const key = "errors.deadletterqueue.topic.replication.factor";
const start = `${sinkFile}errors.tolerance=all\n${queue}=orders-dlq\n`;

export const connectDlqReplicationFactor = defineRule({
  id: "connect-dlq-replication-factor",
  category: "loss",
  severity: "warning",
  roles: ["connect-sink"],
  coveredBy: ["connect-dlq-without-tolerance", "connect-dlq-topic-conflicts"],
  settings: [key, queue],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=1\n`, good: `${start}${key}=3\n` }],
    evidence: {
      kind: "read",
      where:
        "DeadLetterQueueReporter of connect-runtime 4.0.0: a missing queue is created with this factor, and the task fails where that fails",
    },
    references: [
      {
        title: "Kafka Connect: errors.deadletterqueue.topic.replication.factor",
        url: settingDocs("connect-sink", "errors.deadletterqueue.topic.replication.factor"),
      },
    ],
  },
  *check(sink, { environment }) {
    const dead = sink.written(queue);
    if (typeof dead?.typed !== "string" || dead.typed === "") return;
    const factor = sink.written(key);
    const gaps = { topic: dead.typed };
    if (environment.development) {
      if (factor !== undefined && !(Number(factor.typed) > 1)) return;
      const single = fix(say(texts().fixes.single), "changes-behaviour", [change.put(sink, key, "1")]);
      yield { at: factor ?? dead, severity: "hint", message: say(texts().messages.tooMany, gaps), fixes: [single] };
    } else if (factor?.typed === 1) {
      const fixes = [set(factor, "3", "changes-behaviour")];
      yield { at: factor, related: [dead], message: say(texts().messages.one, gaps), fixes };
    }
  },
});
