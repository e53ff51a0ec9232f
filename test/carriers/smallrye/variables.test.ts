/** Environment variables as MicroProfile Config and Quarkus read them. */
import { expect, it } from "vitest";
import { smallryeVariable, variableOfProperty } from "../../../server/src/carriers/smallrye/variables.ts";

it.each([
  ["MP_MESSAGING_OUTGOING_ORDERS_ACKS", "outgoing ORDERS acks"],
  ["MP_MESSAGING_OUTGOING_MY_ORDERS_WAITFORWRITECOMPLETION", "outgoing MY_ORDERS waitForWriteCompletion"],
  ["MP_MESSAGING_INCOMING_ORDERS_DEAD_LETTER_QUEUE_TOPIC", "incoming ORDERS dead-letter-queue.topic"],
  ["MP_MESSAGING_INCOMING_ORDERS_CONNECTOR", "incoming ORDERS connector"],
  ["MP_MESSAGING_INCOMING__A_B__GROUP_ID", "incoming _A_B_ group.id"],
  ["_PROD_MP_MESSAGING_INCOMING_ORDERS_FAILURE_STRATEGY", "prod incoming ORDERS failure-strategy"],
  ["MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_ACKS", "connector acks"],
  ["KAFKA_ENABLE_IDEMPOTENCE", "kafka enable.idempotence"],
  ["_DEV_KAFKA_ACKS", "dev kafka acks"],
])("%s", (name, expected) => {
  const found = smallryeVariable(name);
  const place = found?.kind === "channel" ? [found.direction, found.channel] : [found?.kind];
  expect([found?.profile, ...place, found?.attribute].filter((one) => one !== undefined).join(" ")).toBe(expected);
});

it.each([
  "MP_MESSAGING_OUTGOING_ORDERS_OWN_THING",
  "MP_MESSAGING_OUTGOING_ACKS",
  "MP_MESSAGING_CONNECTOR_SMALLRYE_AMQP_HOST",
  "QUARKUS_HTTP_PORT",
  "SPRING_KAFKA_PRODUCER_ACKS",
])("%s is none", (name) => expect(smallryeVariable(name)).toBeUndefined());

it.each([
  ["mp.messaging.outgoing.my-orders.acks", "MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS"],
  ['mp.messaging.incoming."a.b".group.id', "MP_MESSAGING_INCOMING__A_B__GROUP_ID"],
  ["%prod.kafka.acks", "_PROD_KAFKA_ACKS"],
])("%s is given by %s", (property, variable) => expect(variableOfProperty(property)).toBe(variable));
