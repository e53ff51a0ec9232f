/** Heartbeats as rare as the session is long: the consumer does not start, or one lost heartbeat throws it out of its group. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix, type Safety } from "../../rule.ts";
import { hasGroup } from "../../shared/consumer-group.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { insert, set } from "../../shared/fix.ts";
import { consumerSessionHeartbeatRelationTexts as texts } from "./texts.ts";

const heartbeatKey = "heartbeat.interval.ms";
const sessionKey = "session.timeout.ms";
const protocolKey = "group.protocol";

const timers = parseRange(">=2.1");
/** KIP-289: the group became optional. */
const groupMayBeMissing = parseRange(">=2.2");

export const consumerSessionHeartbeatRelation = defineRule({
  id: "consumer-session-heartbeat-relation",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  coveredBy: ["consumer-session-timeout-outside-broker-range", "consumer-share-group-unsupported-keys"],
  settings: [heartbeatKey, sessionKey, protocolKey],
  docs: {
    texts,
    examples: [
      {
        bad: soundConsumer("session.timeout.ms=10000\nheartbeat.interval.ms=10000\n"),
        good: soundConsumer("session.timeout.ms=10000\nheartbeat.interval.ms=3000\n"),
      },
      {
        bad: soundConsumer("session.timeout.ms=6000\n"),
        good: soundConsumer("session.timeout.ms=6000\nheartbeat.interval.ms=2000\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConsumer of 2.0.1, 2.8.2, 3.9.1, 4.0.0 and 4.4.0, with and without group.id and with group.protocol=consumer",
    },
    references: [
      {
        title: "Kafka: heartbeat.interval.ms",
        url: settingDocs("consumer", "heartbeat.interval.ms"),
      },
      {
        title: "KIP-735: the default session became 45 s in 3.0",
      },
      {
        title:
          "Heartbeat in kafka-clients 2.0 to 4.4: the constructor refuses an interval that is not below the session",
      },
    ],
  },
  *check(consumer, { lens }) {
    // In the new protocol both belong to the broker; releases before 3.7 know the classic one alone.
    const isKnown = consumer.spec(protocolKey) !== undefined;
    if (isKnown && !/^classic$/i.test(String(consumer.effective(protocolKey).typed))) return;
    const heard = consumer.written(heartbeatKey);
    const [at, ...related] = [heard, consumer.written(sessionKey)].filter((one) => one !== undefined);
    const heartbeat = consumer.effective(heartbeatKey).typed;
    const session = consumer.effective(sessionKey).typed;
    if (at === undefined || typeof heartbeat !== "number" || typeof session !== "number") return;
    // What refuses a negative time is not the relation, and came with the timers of 2.1.
    const isNegative = heartbeat < 0 && lens.within("clients", timers);
    if (heartbeat < session && !isNegative && (session < 3 || heartbeat * 3 <= session)) return;
    const values = { heartbeat: String(heartbeat), session: String(session) };
    const value = String(Math.min(3_000, Math.max(0, Math.floor(session / 3))));
    const tell = (safety: Safety): readonly Fix[] => [
      heard === undefined ? insert(consumer, heartbeatKey, value, safety) : set(heard, value, safety),
    ];
    if (heartbeat < session && !isNegative) {
      yield {
        at,
        related,
        // The default session changed in 3.0: where it is not written, the release has to be known.
        inPart: "silent",
        // Kafka's own smallest session beside its usual heartbeat, 6 s and 3 s, still bears one that is lost.
        severity: heartbeat * 2 > session ? "warning" : "info",
        message: say(texts().messages.rare, values),
        fixes: tell("changes-performance"),
      };
      return;
    }
    // Since 2.2 a consumer without a group sends no heartbeats; a listener always has one.
    const isAlone = consumer.program === "java" && !hasGroup(consumer);
    const grouped = !isAlone || !lens.within("clients", groupMayBeMissing);
    yield {
      at,
      related,
      // Who names the protocol runs a release that knows it.
      ...(consumer.written(protocolKey) === undefined ? {} : { inPart: "silent" }),
      severity: grouped ? "error" : "warning",
      message: isNegative ? say(texts().messages.negative, values) : say(texts().messages.refused, values),
      fixes: tell("safe"),
    };
  },
});
