/** scs-no-dlq: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsNoDlq } from "../../../server/src/rules/scs/no-dlq/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const drawing = `
spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092,kafka2:9092
  bindings:
    bill-in-0:
    ^^^^^^^^^ hint: After 3 attempts a record that fails is only logged, and its offset committed. Set enable-dlq: true, so that it is kept.
      group: billing
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("tells at the input, under critical", () => check(scsNoDlq, drawing, { file }));

it("counts the attempts that are written", () =>
  check(scsNoDlq, `${drawing.replace("After 3", "After 5")}      consumer.max-attempts: 5\n`, { file }));

it.each([
  "kafka.bindings.bill-in-0.consumer.enable-dlq: true",
  "kafka.default.consumer.enable-dlq: ${DLQ}",
  "kafka.bindings.bill-in-0.consumer.common-error-handler-bean-name: mine",
  "bindings.bill-in-0.error-handler-definition: mine",
  "kafka.binder.transaction.transaction-id-prefix: tx-",
  "bindings.bill-in-0.consumer.batch-mode: true",
  "bindings.bill-in-0.consumer.max-attempts: 1",
])("is silent with %s", (line) => check(scsNoDlq, `${silent}spring.cloud.stream.${line}\n`, { file }));

it("is silent under the ordinary preset", () => check(scsNoDlq, silent, { file, preset: "standard" }));
