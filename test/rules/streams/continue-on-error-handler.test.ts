/** streams-continue-on-error-handler: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { streamsContinueOnErrorHandler as rule } from "../../../server/src/rules/streams/continue-on-error-handler/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const kafkas = "org.apache.kafka.streams.errors.";
const drops = (handler: string): string =>
  `${handler}: a record that fails is logged and dropped, and its offset is committed; exactly-once does not change that. Keep it in a dead letter queue, or let the application stop.`;
const deserialization = `${kafkas}LogAndContinueExceptionHandler`;
const processing = `${kafkas}LogAndContinueProcessingExceptionHandler`;

it("warns of Kafka's own handlers, once", () => {
  check(
    rule,
    `\n${start}default.deserialization.exception.handler=${deserialization}\n${" ".repeat(42)}${"^".repeat(deserialization.length)} warning: ${drops("LogAndContinueExceptionHandler")}\nprocessing.exception.handler=${processing}\n`,
    { pins: { clients: "3.9" } },
  );
  check(
    rule,
    `\n${start}default.deserialization.exception.handler=${deserialization}\n${" ".repeat(42)}${"^".repeat(deserialization.length)} warning: ${drops("LogAndContinueExceptionHandler")}\n`,
  );
});

it("knows from which release a name counts", () => {
  const line = `processing.exception.handler=${processing}\n`;
  const marks = `${" ".repeat(29)}${"^".repeat(processing.length)}`;
  check(rule, `${start}${line}`, { pins: { clients: "3.8" } });
  check(
    rule,
    `\n${start}${line}${marks} info: ${drops("LogAndContinueProcessingExceptionHandler")} This holds for kafka-clients >=3.9.\n`,
  );
});

it("lets the new name win over the deprecated one", () =>
  check(
    rule,
    `${start}default.deserialization.exception.handler=${deserialization}\ndeserialization.exception.handler=${kafkas}LogAndFailExceptionHandler\n`,
    { pins: { clients: "4.0" } },
  ));

it("is silent with a dead letter queue, known or not yet known, in the releases that have one", () => {
  const queued = `${start}deserialization.exception.handler=${deserialization}\nerrors.dead.letter.queue.topic.name=`;
  check(rule, `${queued}orders-dlq\n`, { pins: { clients: "4.2" } });
  check(rule, `${queued}orders-dlq\n`);
  check(rule, `${queued}\${DLQ}\n`, { pins: { clients: "4.3" } });
  check(
    rule,
    `\n${start}deserialization.exception.handler=${deserialization}\n${" ".repeat(34)}${"^".repeat(deserialization.length)} warning: ${drops("LogAndContinueExceptionHandler")}\nerrors.dead.letter.queue.topic.name=orders-dlq\n`,
    { pins: { clients: "4.1" } },
  );
});

it("says of an own class only what its name says", () => {
  check(
    rule,
    `\n${start}default.production.exception.handler=com.shop.ContinueOnTooLarge\n${" ".repeat(37)}${"^".repeat(27)} info: ContinueOnTooLarge goes on after a record that fails, by its name. Unless it keeps the record somewhere, the record is lost: its offset is committed.\n`,
  );
  check(rule, `${start}default.production.exception.handler=com.shop.SendToDlqAndContinue\n`);
  check(rule, `${start}default.deserialization.exception.handler=com.shop.OrdersExceptionHandler\n`);
});

it("holds in Spring's files", () =>
  check(
    rule,
    `\nspring:\n  kafka:\n    streams:\n      application-id: orders\n      properties:\n        default.deserialization.exception.handler: ${deserialization}\n${" ".repeat(51)}${"^".repeat(deserialization.length)} warning: ${drops("LogAndContinueExceptionHandler")}\n`,
    { file: "src/main/resources/application.yml" },
  ));

it("is silent for the default, a placeholder and a comment", () => {
  check(rule, start);
  check(rule, `${start}default.deserialization.exception.handler=${kafkas}LogAndFailExceptionHandler\n`);
  check(rule, `${start}default.deserialization.exception.handler=\${HANDLER}\n`);
  check(rule, `${start}#default.deserialization.exception.handler=${deserialization}\n`);
});

const uri = "src/main/resources/application.yml";

it("mends the binder's own key with the binder's own values", () => {
  const text = (choice: string): string =>
    `spring.cloud.stream.kafka.streams.binder:\n  application-id: orders\n  deserialization-exception-handler: ${choice}\n`;
  const [finding] = analyze([parse({ uri, text: text("logAndContinue") })]).findings;
  expect(finding?.fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText))).toEqual([
    "logAndFail",
    "sendToDlq",
  ]);
  expect(finding?.advice).toBeUndefined();
});

it("a queue of Kafka's changes nothing for the handler that skips", () => {
  const text = `spring.cloud.stream.kafka.streams:\n  binder.configuration.errors.dead.letter.queue.topic.name: dlq\n  bindings.count-in-0.consumer.deserialization-exception-handler: skipAndContinue\n${" ".repeat(66)}${"^".repeat(15)} warning: SkipAndContinueExceptionHandler: a record that cannot be read is dropped without a line in the log, and its offset is committed. Keep it in a dead letter queue, or let the application stop.\n`;
  check(rule, `\n${text}`, { file: uri, pins: { clients: "4.2" } });
});
