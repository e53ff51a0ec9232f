/** smallrye-acks-default-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { smallryeAcksDefaultOne } from "../../../server/src/rules/smallrye/acks-default-one/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.properties";
const drawn = `
kafka.bootstrap.servers=k1:9092,k2:9092
mp.messaging.outgoing.orders.connector=smallrye-kafka
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: No acks for this channel: SmallRye sets acks=1 instead of Kafka's default, and a record that only the leader has is lost when the leader fails. Set acks=all.
`;
const head = drawn.replace(/^\^.*\n/m, "");

it("reports a channel without acks", () => check(smallryeAcksDefaultOne, drawn, { file }));

it("reports it in YAML at the channel", () =>
  check(
    smallryeAcksDefaultOne,
    `
mp:
  messaging:
    outgoing:
      orders:
      ^^^^^^ warning: No acks for this channel: SmallRye sets acks=1 instead of Kafka's default, and a record that only the leader has is lost when the leader fails. Set acks=all.
        connector: smallrye-kafka
`,
    { file: "src/main/resources/application.yaml" },
  ));

it.each([
  "mp.messaging.outgoing.orders.acks=all",
  "%prod.mp.messaging.outgoing.orders.acks=all",
  '%"prod,staging".mp.messaging.outgoing.orders.acks=all',
  "mp.messaging.connector.smallrye-kafka.acks=all",
  "kafka.acks=all",
  "mp.messaging.outgoing.orders.acks=${ACKS}",
])("is silent with %s", (line) => check(smallryeAcksDefaultOne, `${head}${line}\n`, { file }));

it("is silent about another connector", () =>
  check(smallryeAcksDefaultOne, head.replace("smallrye-kafka", "smallrye-amqp"), { file }));
