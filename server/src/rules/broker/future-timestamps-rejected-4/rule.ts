/** Kafka 4 refuses records more than an hour ahead of the broker's clock, where times are expressly the producers' own. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { kraftBroker } from "../shared/example.ts";
import { brokerFutureTimestampsRejected4Texts as texts } from "./texts.ts";

/** KIP-1030: the default of the bound became an hour with 4.0. */
const bounded = parseRange(">=4.0");

export const brokerFutureTimestampsRejected4 = defineRule({
  id: "broker-future-timestamps-rejected-4",
  category: "loss",
  severity: "hint",
  roles: ["broker", "topic"],
  inPart: "silent",
  settings: [
    "log.message.timestamp.after.max.ms",
    "message.timestamp.after.max.ms",
    "log.message.timestamp.type",
    "message.timestamp.type",
  ],
  docs: {
    texts,
    examples: [
      {
        bad: kraftBroker("log.message.timestamp.type=CreateTime\n"),
        good: kraftBroker("log.message.timestamp.type=CreateTime\nlog.message.timestamp.after.max.ms=86400000\n"),
        versions: { broker: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "A broker of 4.3.1: two hours ahead is InvalidTimestampException, thirty minutes are accepted; KafkaConfig.fromProps: unbounded in 3.9.2, 3600000 in 4.3.1",
    },
    references: [
      { title: "KIP-1030: new defaults of Kafka 4.0" },
      { title: "KIP-937: bounds for timestamps, before and after" },
      {
        title: "Kafka: message.timestamp.after.max.ms",
        url: settingDocs("topic", "message.timestamp.after.max.ms"),
      },
    ],
  },
  *check(component, { lens }) {
    const isTopic = component.role === "topic";
    const prefix = isTopic ? "" : "log.";
    const type = component.written(`${prefix}message.timestamp.type`);
    const bound = `${prefix}message.timestamp.after.max.ms`;
    // Only who writes the default down is known to count on the producers' times.
    if (type?.typed !== "CreateTime" || component.written(bound) !== undefined) return;
    if (!lens.within("broker", bounded) || (!isTopic && nodePart(component) === "controller")) return;
    yield {
      at: type,
      message: say(texts().messages.bounded, { key: bound }),
      advice: say(texts().fixes.decide, { key: bound }),
    };
  },
});
