/** scs-required-acks-default-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsRequiredAcksDefaultOne } from "../../../server/src/rules/scs/required-acks-default-one/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const boot = { file, pins: { springBoot: "3.5" } };
const drawing = `
spring.cloud.stream:
  bindings:
    place-out-0:
    ^^^^^^^^^^^ warning: Nothing sets required-acks, so the Kafka binder sends with acks=1: records die with their leader, and there is no idempotence. Set required-acks: all.
      destination: orders
  kafka.binder.brokers: kafka1:9092,kafka2:9092
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("warns at the output", () => check(scsRequiredAcksDefaultOne, drawing, boot));

it("says it once for all outputs", () =>
  check(
    scsRequiredAcksDefaultOne,
    `
spring.cloud.stream:
  kafka.binder.brokers: kafka1:9092,kafka2:9092
  bindings:
    a-out-0.destination: a
    ^^^^^^^^^^^^^^^^^^^ warning: Nothing sets required-acks, so the Kafka binder sends with acks=1 on this and the other outputs (2 in all): records die with their leader, and there is no idempotence. Set required-acks: all.
    b-out-0.destination: b
    c-in-0.group: c
`,
    boot,
  ));

it.each([
  ["the binder", "kafka.binder.required-acks: 1"],
  ["the binder's map", "kafka.binder.configuration.acks: all"],
  ["the binder's producers", "kafka.binder.producer-properties.acks: all"],
  ["the binding", "kafka.bindings.place-out-0.producer.configuration.acks: all"],
  ["all bindings", "kafka.default.producer.configuration.acks: all"],
  ["somebody unknown", "kafka.binder.required-acks: ${ACKS}"],
  ["transactions", "kafka.binder.transaction.transaction-id-prefix: tx-"],
])("is silent where %s says more", (_, line) => check(scsRequiredAcksDefaultOne, `${silent}  ${line}\n`, boot));

it("is silent where spring.kafka says more", () =>
  check(scsRequiredAcksDefaultOne, `${silent}spring.kafka.producer.acks: all\n`, boot));

it("is a hint where Boot is unknown or this host is the cluster, and silent on 4.0", () => {
  check(
    scsRequiredAcksDefaultOne,
    drawing
      .replace("warning: Nothing", "hint: Nothing")
      .replace("kafka1:9092,kafka2:9092", "localhost:9092")
      .replace(
        "required-acks: all.\n",
        "required-acks: all. A hint only, because this looks like a single-node or development setup.\n",
      ),
    boot,
  );
  check(
    scsRequiredAcksDefaultOne,
    drawing
      .replace("warning: ", "hint: ")
      .replace("required-acks: all.\n", "required-acks: all. This holds for Spring Boot <4.0.\n"),
    {
      file,
    },
  );
  check(scsRequiredAcksDefaultOne, silent, { file, pins: { springBoot: "4.0" } });
});

it("is silent on a profile's file alone, and on comments", () => {
  check(scsRequiredAcksDefaultOne, silent, { ...boot, file: "src/main/resources/application-prod.yml" });
  check(scsRequiredAcksDefaultOne, silent.replace(/^/gm, "# "), boot);
});
