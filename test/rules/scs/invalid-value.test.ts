/** scs-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsInvalidValue } from "../../../server/src/rules/scs/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const head = `
spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092,kafka2:9092
  bindings.bill-in-0.group: billing
`;

it("reports an ack mode that does not exist", () =>
  check(
    scsInvalidValue,
    `${head}  kafka.bindings.bill-in-0.consumer.ackMode: AUTO
                                             ^^^^ error: The application will not start: spring.cloud.stream.kafka.bindings.bill-in-0.consumer.ack-mode takes RECORD, BATCH, TIME, COUNT, COUNT_TIME, MANUAL, MANUAL_IMMEDIATE, and this is AUTO.
`,
    { file },
  ));

it("reports what is no boolean, also for all bindings", () =>
  check(
    scsInvalidValue,
    `${head}  kafka.default.consumer.enable-dlq: ja
                                     ^^ error: The application will not start: spring.cloud.stream.kafka.default.consumer.enable-dlq takes true or false, and this is ja.
`,
    { file },
  ));

it("reports what is no number, under the name of every binder too", () =>
  check(
    scsInvalidValue,
    `${head}  bindings.bill-in-0.consumer.max-attempts: three
                                            ^^^^^ error: The application will not start: spring.cloud.stream.bindings.bill-in-0.consumer.max-attempts takes a whole number, and this is three.
`,
    { file },
  ));

it("reports what is no number of 64 bits, and a producer's value", () => {
  check(
    scsInvalidValue,
    `${head}  kafka.bindings.bill-in-0.consumer.idle-event-interval: soon
                                                         ^^^^ error: The application will not start: spring.cloud.stream.kafka.bindings.bill-in-0.consumer.idle-event-interval takes a whole number, and this is soon.
`,
    { file },
  );
  check(
    scsInvalidValue,
    `
spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092,kafka2:9092
  bindings.bill-out-0.destination: bills
  kafka.bindings.bill-out-0.producer.sync: ja
                                           ^^ error: The application will not start: spring.cloud.stream.kafka.bindings.bill-out-0.producer.sync takes true or false, and this is ja.
`,
    { file },
  );
});

it.each([
  "kafka.bindings.bill-in-0.consumer.ackMode: manual-immediate",
  "kafka.bindings.bill-in-0.consumer.startOffset: EARLIEST",
  "kafka.bindings.bill-in-0.consumer.enable-dlq: ${DLQ}",
  "kafka.bindings.bill-in-0.consumer.enable-dlq: 'on'",
  "kafka.bindings.bill-in-0.consumer.enable-dlq:",
  "kafka.bindings.bill-in-0.consumer.dlq-name: AUTO",
  "kafka.bindings.bill-in-0.consumer.configuration.max.poll.records: three",
  "kafka.binder.headers: a,b",
  "rabbit.bindings.bill-in-0.consumer.acknowledge-mode: AUTO",
  "bindings.other-in-0.binder: rabbit",
])("is silent with %s", (line) => check(scsInvalidValue, `${head}  ${line}\n`, { file }));
