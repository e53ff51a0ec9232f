/** consumer-group-protocol-consumer-unsupported-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerGroupProtocolConsumerUnsupportedKeys as rule } from "../../../server/src/rules/consumer/group-protocol-consumer-unsupported-keys/rule.ts";
import { check } from "../../support/check.ts";

it("is an error for each such setting", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=consumer
session.timeout.ms=45000
                   ^^^^^ error: The consumer will not start: with group.protocol=consumer the broker decides about this, and session.timeout.ms must not be set.
heartbeat.interval.ms=3000
                      ^^^^ error: The consumer will not start: with group.protocol=consumer the broker decides about this, and heartbeat.interval.ms must not be set.
partition.assignment.strategy=org.apache.kafka.clients.consumer.RangeAssignor
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The consumer will not start: with group.protocol=consumer the broker decides about this, and partition.assignment.strategy must not be set.
`,
    { pins: { clients: "4.0" } },
  ));

it("reads the protocol in any case", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=CONSUMER
session.timeout.ms=45000
                   ^^^^^ error: The consumer will not start: with group.protocol=consumer the broker decides about this, and session.timeout.ms must not be set.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=consumer
session.timeout.ms=45000
                   ^^^^^ info: The consumer will not start: with group.protocol=consumer the broker decides about this, and session.timeout.ms must not be set. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent before, where they are ignored", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=consumer
session.timeout.ms=45000
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent with the classic protocol and an unknown one", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=\${PROTOCOL}
session.timeout.ms=45000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent with the classic protocol", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=classic
session.timeout.ms=45000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a blank value and a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=consumer
partition.assignment.strategy=
#session.timeout.ms=1
`,
    { pins: { clients: "4.0" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: orders
      properties:
        group.protocol: consumer
        session.timeout.ms: 45000
                            ^^^^^ error: The consumer will not start: with group.protocol=consumer the broker decides about this, and session.timeout.ms must not be set.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
