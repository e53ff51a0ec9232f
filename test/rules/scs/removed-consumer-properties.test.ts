/** scs-removed-consumer-properties: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsRemovedConsumerProperties } from "../../../server/src/rules/scs/removed-consumer-properties/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const boot = { file, pins: { springBoot: "3.5" } };
const drawing = `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer:
    auto-commit-offset: false
                        ^^^^^ warning: Nobody reads auto-commit-offset since Spring Cloud Stream 4.2: the container commits by itself, acknowledged or not. Write ack-mode: MANUAL.
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("warns where offsets were acknowledged in the code", () => check(scsRemovedConsumerProperties, drawing, boot));

it("names the releases where they are unknown, and is silent before them", () => {
  check(
    scsRemovedConsumerProperties,
    drawing.replace("warning: ", "info: ").replace("MANUAL.\n", "MANUAL. This holds for Spring Boot >=3.4.\n"),
    { file },
  );
  check(scsRemovedConsumerProperties, silent, { file, pins: { springBoot: "3.3" } });
});

it("knows that ack-each-record came first", () =>
  check(
    scsRemovedConsumerProperties,
    `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.default.consumer:
    autoCommitOffset: false
    ^^^^^^^^^^^^^^^^ hint: Nobody reads auto-commit-offset since Spring Cloud Stream 4.2, and it changes nothing here. Remove it.
    ackEachRecord: true
                   ^^^^ warning: Nobody reads ack-each-record since Spring Cloud Stream 4.2: offsets are committed after each batch, and a crash repeats more records. Write ack-mode: RECORD.
`,
    boot,
  ));

it("only hints at what changes nothing", () =>
  check(
    scsRemovedConsumerProperties,
    `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer:
    auto-commit-offset: true
    ^^^^^^^^^^^^^^^^^^ hint: Nobody reads auto-commit-offset since Spring Cloud Stream 4.2, and it changes nothing here. Remove it.
    recovery-interval: 100
    ^^^^^^^^^^^^^^^^^ hint: Nobody reads recovery-interval since Spring Cloud Stream 4.2, and it changes nothing here. Remove it.
`,
    boot,
  ));

it("only hints beside an ack-mode, which decided before", () =>
  check(
    scsRemovedConsumerProperties,
    `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer:
    ack-mode: MANUAL
    auto-commit-offset: false
    ^^^^^^^^^^^^^^^^^^ hint: Nobody reads auto-commit-offset since Spring Cloud Stream 4.2, and it changes nothing here. Remove it.
`,
    boot,
  ));

it("is silent on a value that nobody knows to be false", () =>
  check(
    scsRemovedConsumerProperties,
    `${silent.replace("false", '""').replace(/ {4}auto.*\n/, "    ack-mode: MANUAL\n")}`,
    boot,
  ));
