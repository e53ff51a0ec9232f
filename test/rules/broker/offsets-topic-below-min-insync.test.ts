/** broker-offsets-topic-below-min-insync: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerOffsetsTopicBelowMinInsync as rule } from "../../../server/src/rules/broker/offsets-topic-below-min-insync/rule.ts";
import { check } from "../../support/check.ts";

const file = "server.properties";
const broker = (lines: string): string => `broker.id=1\nzookeeper.connect=zk1:2181\nlog.dirs=/data\n${lines}`;
const said =
  "No consumer group gets partitions or commits an offset: __consumer_offsets is created with replication factor 1, and min.insync.replicas=2 holds for it too. Set 3.";
const lines = "min.insync.replicas=2\noffsets.topic.replication.factor=1\n";

it("is an error while the minimum is taken at its word", () => {
  const mark = " ".repeat(33);
  check(rule, `${broker(lines)}${mark}^ error: ${said}\n`, { file, pins: { broker: "3.6" } });
  check(rule, broker(lines), { file, pins: { broker: "3.7" } });
});

it("is silent where there are enough copies, or fewer acknowledgements are asked for", () => {
  const pins = { broker: "3.6" };
  check(rule, broker("min.insync.replicas=2\noffsets.topic.replication.factor=3\n"), { file, pins });
  check(rule, broker("offsets.topic.replication.factor=1\n"), { file, pins });
  check(rule, broker(`${lines}offsets.commit.required.acks=1\n`), { file, pins });
  check(rule, broker("min.insync.replicas=${MIN}\noffsets.topic.replication.factor=1\n"), { file, pins });
});

it("knows the factor that an image gives", () =>
  check(
    rule,
    `
services:
  kafka:
    image: bitnami/kafka:3.5.1
    environment:
      KAFKA_CFG_NODE_ID: 1
      KAFKA_CFG_PROCESS_ROLES: broker,controller
      KAFKA_CFG_CONTROLLER_QUORUM_VOTERS: 1@kafka:9093
      KAFKA_CFG_MIN_INSYNC_REPLICAS: 2
                                     ^ error: No consumer group gets partitions or commits an offset: __consumer_offsets is created with replication factor 1, and min.insync.replicas=2 holds for it too. Set 3.
`,
    { file: "compose.yaml" },
  ));
