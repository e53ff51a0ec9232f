/** flume-acks-default-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { flumeAcksDefaultOne } from "../../../server/src/rules/flume/acks-default-one/rule.ts";
import { check } from "../../support/check.ts";

const file = "conf/flume.conf";
const head = `
a1.sinks.k1.kafka.bootstrap.servers = k1:9092,k2:9092
a1.sinks.k1.type = org.apache.flume.sink.kafka.KafkaSink
`;

it("reports a sink without acks", () =>
  check(
    flumeAcksDefaultOne,
    `${head}^^^^^^^^^^^^^^^^ warning: No acks for this sink: Flume sets acks=1 instead of Kafka's default, and an event that only the leader has is lost when the leader fails. Set acks=all.
`,
    { file, preset: "critical" },
  ));

it.each([
  "a1.sinks.k1.kafka.producer.acks = all",
  "a1.sinks.k1.kafka.producer.acks = 1",
  "a1.sinks.k1.requiredAcks = -1",
  "a1.sinks.k1.kafka.producer.acks = ${ACKS}",
])("is silent with %s", (line) => check(flumeAcksDefaultOne, `${head}${line}\n`, { file, preset: "critical" }));

it("is silent about another sink, and about a channel, which has acks=all", () => {
  check(flumeAcksDefaultOne, head.replace(/org\S+/, "logger"), { file, preset: "critical" });
  const channel = head.replaceAll("sinks", "channels").replace("sink.kafka.KafkaSink", "channel.kafka.KafkaChannel");
  check(flumeAcksDefaultOne, channel, { file, preset: "critical" });
});
