/** A sink connector that tolerates every error and keeps no dead letters: what cannot be read is skipped and committed. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { change, fix, set } from "../../shared/fix.ts";
import { connectSinkToleranceAllWithoutDlqTexts as texts } from "./texts.ts";

const queue = "errors.deadletterqueue.topic.name";

export const connectSinkToleranceAllWithoutDlq = defineRule({
  id: "connect-sink-tolerance-all-without-dlq",
  category: "loss",
  severity: "error",
  roles: ["connect-sink"],
  settings: ["errors.tolerance", queue, "errors.deadletterqueue.context.headers.enable", "errors.log.enable"],
  docs: {
    texts,
    examples: [
      {
        bad: file("errors.tolerance=all\n"),
        good: file(
          "errors.tolerance=all\nerrors.deadletterqueue.topic.name=orders-to-files-dlq\nerrors.deadletterqueue.context.headers.enable=true\nerrors.log.enable=true\n",
        ),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "SinkConnectorConfig of 2.8.2: defaults of the dead letter queue; skipping is read in RetryWithToleranceOperator",
    },
    references: [
      {
        title: "Kafka Connect: errors.deadletterqueue.topic.name",
        url: settingDocs("connect-sink", "errors.deadletterqueue.topic.name"),
      },
      {
        title: "KIP-298: error handling in Connect",
      },
    ],
  },
  *check(sink, { environment }) {
    const tolerance = sink.written("errors.tolerance");
    const dead = sink.written(queue);
    if (tolerance?.typed !== "all" || (dead !== undefined && dead.typed !== "")) return;
    const related = dead === undefined ? [] : [dead];
    const fixes = [...keepDead(sink, environment.development), set(tolerance, "none", "changes-behaviour")];
    const advice = fixes.length > 1 ? {} : { advice: say(texts().fixes.nameQueue) };
    // Such connectors decide themselves about most bad records; what a converter refuses is still skipped.
    const ownAnswer = sink.keys(decidesItself).length > 0;
    const logged = sink.written("errors.log.enable");
    if (ownAnswer)
      yield {
        at: tolerance,
        severity: "info",
        related,
        message: say(texts().messages.converterOnly),
        fixes,
        ...advice,
      };
    else if (logged?.typed === true)
      yield {
        at: tolerance,
        severity: "warning",
        related: [...related, logged],
        message: say(texts().messages.logged),
        fixes,
        ...advice,
      };
    else yield { at: tolerance, related, message: say(texts().messages.silent), fixes, ...advice };
  },
});

const decidesItself = (key: string): boolean => /(^|\.)behavior\.on\./.test(key);

/** A queue named after the connector; none where its name is unknown or no name for a topic. */
function keepDead(sink: EffectiveComponent, development: boolean): readonly Fix[] {
  const name = sink.written("name")?.typed;
  if (typeof name !== "string" || !/^[\w.-]{1,200}$/.test(name)) return [];
  const topic = `${name}-dlq`;
  const changes = [
    change.put(sink, queue, topic),
    change.put(sink, "errors.deadletterqueue.context.headers.enable", "true"),
    change.put(sink, "errors.log.enable", "true"),
  ];
  // The queue asks for three copies by default, which one broker cannot give: the task would fail.
  const alone = development && sink.written("errors.deadletterqueue.topic.replication.factor") === undefined;
  const all = alone ? [...changes, change.put(sink, "errors.deadletterqueue.topic.replication.factor", "1")] : changes;
  return [fix(say(texts().fixes.keepDead, { topic }), "changes-behaviour", all)];
}

function file(last: string): string {
  return `name=orders-to-files
connector.class=org.apache.kafka.connect.file.FileStreamSinkConnector
topics=orders
file=/srv/orders.txt
${last}`;
}
