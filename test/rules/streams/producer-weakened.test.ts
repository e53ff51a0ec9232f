/** streams-producer-weakened: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsProducerWeakened as rule } from "../../../server/src/rules/streams/producer-weakened/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\n";
const one =
  "acks=1: the application commits its inputs when the leader alone has the outputs. If the leader fails then, outputs and changelog records are lost and the inputs are not read again. Use acks=all.";
const zero =
  "acks=0: the application commits its inputs although nobody has confirmed the outputs. What a broker refuses or a broken connection swallows is lost without an error. Use acks=all.";
const byDefault =
  "acks is not set, and clients before 3.0 use 1: the application commits its inputs when the leader alone has the outputs, and a failing leader takes them along. Write producer.acks=all.";

it("warns of acks=1 under either name, and is an error for 0", () => {
  check(rule, `\n${start}producer.acks=1\n              ^ warning: ${one}\n`);
  check(rule, `\n${start}acks=1\n     ^ warning: ${one}\n`);
  check(rule, `\n${start}acks=0\n     ^ error: ${zero}\n`);
});

it("lets the prefix win", () => {
  check(rule, `${start}acks=1\nproducer.acks=all\n`);
  check(rule, `\n${start}acks=all\nproducer.acks=1\n              ^ warning: ${one}\n`);
});

it("warns of the old default, only where the release is known", () => {
  check(rule, `\napplication.id=orders\n^^^^^^^^^^^^^^ warning: ${byDefault}\nbootstrap.servers=kafka:9092\n`, {
    pins: { clients: "2.8" },
  });
  check(rule, start);
  check(rule, start, { pins: { clients: "3.0" } });
});

it("leaves to another rule what does not start", () => {
  check(rule, `${start}processing.guarantee=exactly_once_v2\nacks=1\n`);
  check(rule, `${start}enable.idempotence=true\nacks=1\n`);
  check(rule, `${start}processing.guarantee=\${GUARANTEE}\nacks=1\n`);
});

it("hints at most where there is one broker anyway", () =>
  check(rule, `\napplication.id=orders\nbootstrap.servers=localhost:9092\nacks=1\n     ^ hint: ${one}\n`));

it("says nothing of few retries: then the application stops, and nothing is committed", () =>
  check(rule, `${start}producer.retries=0\nproducer.delivery.timeout.ms=30000\n`));

it("holds in Spring's files", () =>
  check(
    rule,
    `\nspring:\n  kafka:\n    bootstrap-servers: kafka1:9092\n    streams:\n      application-id: orders\n      properties:\n        producer.acks: 1\n                       ^ warning: ${one}\n`,
    { file: "src/main/resources/application.yml" },
  ));

it("is silent for all, -1, a placeholder and a comment", () => {
  check(rule, `${start}producer.acks=all\n`);
  check(rule, `${start}acks=-1\n`);
  check(rule, `${start}acks=\${ACKS}\n`, { pins: { clients: "2.8" } });
  check(rule, `${start}#acks=1\n`);
});
