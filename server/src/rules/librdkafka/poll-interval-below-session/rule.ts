/** max.poll.interval.ms below session.timeout.ms: librdkafka makes no consumer of it. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { classicOnly, usesNewProtocol } from "../shared/protocol.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaPollIntervalBelowSessionTexts as texts } from "./texts.ts";

const poll = "max.poll.interval.ms";
const session = "session.timeout.ms";

export const librdkafkaPollIntervalBelowSession = defineRule({
  id: "librdkafka-poll-interval-below-session",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  programs: ["librdkafka"],
  settings: [poll, session],
  docs: {
    texts,
    examples: [{ bad: file("30000", "session.timeout.ms=45000\n"), good: file("45000", "session.timeout.ms=45000\n") }],
    evidence: {
      kind: "executed",
      where: "rd_kafka_new of librdkafka 1.4.2 to 2.16.0 (test/oracle/librdkafka.test.ts)",
    },
    references: librdkafkaReferences,
  },
  *check(consumer, { lens }) {
    if (usesNewProtocol(consumer) && lens.within("librdkafka", classicOnly)) return;
    const interval = consumer.effective(poll);
    const timeout = consumer.effective(session);
    if (typeof interval.typed !== "number" || typeof timeout.typed !== "number" || interval.typed >= timeout.typed)
      return;
    const [writtenPoll, writtenSession] = [consumer.written(poll), consumer.written(session)];
    const at = writtenPoll ?? writtenSession;
    if (at === undefined) return;
    const related = writtenPoll !== undefined && writtenSession !== undefined ? [writtenSession] : [];
    yield {
      at,
      related,
      message: say(texts().messages.below, { poll: String(interval.typed), session: String(timeout.typed) }),
      ...(writtenPoll === undefined
        ? { advice: say(texts().fixes.shorter) }
        : { fixes: [set(writtenPoll, String(timeout.typed), "changes-behaviour")] }),
    };
  },
});

function file(interval: string, last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
enable.auto.offset.store=false
auto.offset.reset=earliest
max.poll.interval.ms=${interval}
${last}`;
}
