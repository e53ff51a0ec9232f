/** broker-future-timestamps-rejected-4: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerFutureTimestampsRejected4 as rule } from "../../../server/src/rules/broker/future-timestamps-rejected-4/rule.ts";
import { check } from "../../support/check.ts";

const bounded = (key: string): string =>
  `With CreateTime and no ${key} Kafka 4 refuses records that are more than an hour ahead of the broker; producers do not retry that.`;
const kraft =
  "process.roles=broker\nnode.id=4\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
const file = "topics/orders-topic.properties";
const pins = { broker: "4.0" };

it("hints where a broker's file counts on the producers' times", () =>
  check(
    rule,
    `\n${kraft}log.message.timestamp.type=CreateTime\n                           ^^^^^^^^^^ hint: ${bounded("log.message.timestamp.after.max.ms")}\n`,
    { pins },
  ));

it("hints for a topic", () =>
  check(
    rule,
    `\nmin.insync.replicas=2\nmessage.timestamp.type=CreateTime\n                       ^^^^^^^^^^ hint: ${bounded("message.timestamp.after.max.ms")}\n`,
    { file, pins },
  ));

it("is silent for LogAppendTime, a bound that is written, and where nothing is said of times", () => {
  check(rule, `${kraft}log.message.timestamp.type=LogAppendTime\n`, { pins });
  check(rule, `${kraft}log.message.timestamp.type=CreateTime\nlog.message.timestamp.after.max.ms=7200000\n`, { pins });
  check(rule, kraft, { pins });
  check(rule, "min.insync.replicas=2\nretention.ms=604800000\n", { file, pins });
});

it("is silent below 4.0, where the release is unknown, for a comment, and where the value is unknown", () => {
  check(rule, `${kraft}log.message.timestamp.type=CreateTime\n`, { pins: { broker: "3.9" } });
  check(rule, `${kraft}log.message.timestamp.type=CreateTime\n`);
  check(rule, `${kraft}#log.message.timestamp.type=CreateTime\n`, { pins });
  check(rule, `${kraft}log.message.timestamp.type=\${TYPE}\n`, { pins });
});
