/** scs-ignored-consumer-settings: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsIgnoredConsumerSettings } from "../../../server/src/rules/scs/ignored-consumer-settings/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const group =
  "The Kafka binder ignores this group.id: a binding's group is spring.cloud.stream.bindings.<binding>.group.";
const commit =
  "The Kafka binder ignores this enable.auto.commit=true: its listener container commits, after the records were handled.";

it("warns at what the binder's own maps say, once for all inputs", () =>
  check(
    scsIgnoredConsumerSettings,
    `
spring.cloud.stream:
  bindings:
    a-in-0.group: a
    b-in-0.group: b
  kafka.binder:
    consumer-properties:
      group.id: x
      ^^^^^^^^ warning: ${group}
      enable.auto.commit: true
      ^^^^^^^^^^^^^^^^^^ warning: ${commit}
    configuration:
      group.id: x
      ^^^^^^^^ warning: ${group}
`,
    { file },
  ));

it("hints at spring.kafka's, which listeners may read", () =>
  check(
    scsIgnoredConsumerSettings,
    `
spring:
  cloud.stream:
    bindings.a-in-0.group: a
    kafka.binder.brokers: kafka:9092
  kafka.consumer:
    group-id: x
    ^^^^^^^^ hint: ${group}
    enable-auto-commit: true
    ^^^^^^^^^^^^^^^^^^ hint: ${commit}
`,
    { file },
  ));

it("is silent on a binding's own map, which the binder leaves alone, and on enable.auto.commit=false", () =>
  check(
    scsIgnoredConsumerSettings,
    `
spring.cloud.stream:
  bindings.a-in-0.group: a
  kafka:
    bindings.a-in-0.consumer.configuration:
      group.id: x
      enable.auto.commit: true
    binder.configuration.enable.auto.commit: false
`,
    { file },
  ));

it("is silent where no input is bound to Kafka", () =>
  check(scsIgnoredConsumerSettings, "spring:\n  kafka.consumer.group-id: x\n  cloud.stream.rabbit.binder.nodes: r\n", {
    file,
  }));
