/** session.timeout.ms that the group coordinator refuses: the consumer never gets a partition. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { soundConsumer } from "../../shared/examples/consumer.ts";
import { set } from "../../shared/fix.ts";
import { consumerSessionTimeoutOutsideBrokerRangeTexts as texts } from "./texts.ts";

const key = "session.timeout.ms";
const usual = 45_000;
/** The broker's defaults: 6 s in all releases; 30 min since 2.3, 5 min before (KAFKA-8386). */
const usualLeast = 6_000;
const usualMost = 1_800_000;
const usualMostBefore = 300_000;
const longer = parseRange(">=2.3");

export const consumerSessionTimeoutOutsideBrokerRange = defineRule({
  id: "consumer-session-timeout-outside-broker-range",
  category: "startup-failure",
  severity: "warning",
  // The upper bound changed: what only an old broker refuses is not told where the broker is not known.
  inPart: "silent",
  roles: ["consumer"],
  coveredBy: ["consumer-share-group-unsupported-keys"],
  settings: [key, "group.min.session.timeout.ms", "group.max.session.timeout.ms", "group.protocol"],
  docs: {
    texts,
    examples: [
      { bad: file("5000", "1500"), good: file("45000", "1500") },
      { bad: file("3600000", "3000"), good: file("45000", "3000"), versions: { broker: "3.9" } },
    ],
    evidence: {
      kind: "executed",
      where:
        "a broker of 3.9.2: 5000 and 1800001 refused, 6000 and 1800000 admitted; both bounds are from every ConfigDef",
    },
    references: [
      {
        title: "Kafka: group.min.session.timeout.ms",
        url: settingDocs("broker", "group.min.session.timeout.ms"),
      },
      { title: "GroupCoordinator: INVALID_SESSION_TIMEOUT for a time outside the broker's range" },
    ],
  },
  *check(consumer, context) {
    const session = consumer.written(key);
    if (typeof session?.typed !== "number" || !isClassic(consumer)) return;
    // A client that refuses the time itself never gets to ask the broker.
    const heartbeat = consumer.effective("heartbeat.interval.ms").typed;
    if (typeof heartbeat === "number" && heartbeat >= session.typed) return;
    const isShort = session.typed < usualLeast;
    const limit = isShort ? usualLeast : mostOf(context.lens);
    if (!isShort && session.typed <= limit) return;
    yield {
      at: session,
      // A test's own broker may well be set otherwise.
      ...(context.environment.development ? { severity: "hint" } : {}),
      message: say(isShort ? texts().messages.short : texts().messages.long, {
        session: String(session.typed),
        limit: String(limit),
      }),
      fixes: [set(session, String(usual), "changes-behaviour")],
    };
  },
});

function mostOf(lens: Lens): number {
  return lens.within("broker", longer) ? usualMost : usualMostBefore;
}

/** In the new protocol the time is the broker's own; releases before 3.7 know the classic one alone. */
function isClassic(consumer: EffectiveComponent): boolean {
  return (
    consumer.spec("group.protocol") === undefined ||
    /^classic$/i.test(String(consumer.effective("group.protocol").typed))
  );
}

function file(session: string, heartbeat: string): string {
  return soundConsumer(`heartbeat.interval.ms=${heartbeat}\n${key}=${session}\n`);
}
