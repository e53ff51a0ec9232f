/** Exception handlers of a Streams application that go on after a bad record and keep it nowhere. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { change, fix, insert, set } from "../../shared/fix.ts";
import { streamsContinueOnErrorHandlerTexts as texts } from "./texts.ts";

const queue = "errors.dead.letter.queue.topic.name";
const kafkas = "org.apache.kafka.streams.errors.";
const handlers = ["deserialization.exception.handler", "processing.exception.handler", "production.exception.handler"];
const springs = "org.springframework.cloud.stream.binder.kafka.streams.";
const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const continuing = `${start}deserialization.exception.handler=${kafkas}LogAndContinueExceptionHandler\n`;

export const streamsContinueOnErrorHandler = defineRule({
  id: "streams-continue-on-error-handler",
  category: "loss",
  severity: "warning",
  roles: ["streams"],
  settings: [...handlers, `default.${handlers[0]}`, `default.${handlers[2]}`, queue],
  docs: {
    texts,
    examples: [
      { bad: continuing, good: `${continuing}${queue}=orders-dlq\n`, versions: { clients: "4.2" } },
      {
        bad: `${start}processing.exception.handler=${kafkas}LogAndContinueProcessingExceptionHandler\n`,
        good: `${start}processing.exception.handler=${kafkas}LogAndFailProcessingExceptionHandler\n`,
        versions: { clients: "3.9" },
      },
    ],
    evidence: {
      kind: "read",
      where:
        "LogAndContinueExceptionHandler, RecordDeserializer and StreamsConfig of kafka-streams 1.1.1, 3.9.1 and 4.3.1; AbstractKafkaStreamsBinderProcessor and SkipAndContinueExceptionHandler of Spring Cloud Stream's binder 3.0.13, 4.0.5 and 5.0.4 (commit 472a0fae)",
    },
    references: [
      { title: "KIP-1033: a handler for exceptions during processing" },
      { title: "KIP-1034: a dead letter queue for Kafka Streams" },
    ],
  },
  *check(streams) {
    const dead = streams.written(queue);
    const knowsQueue = streams.spec(queue) !== undefined;
    const isKept = dead !== undefined && knowsQueue && dead.typed !== "";
    const all = handlers.flatMap((name) => handlerOf(streams, name) ?? []).filter((one) => !isKept || skips(one));
    const dropping = all.filter((one) => isKafkas(one.typed) || skips(one));
    const [first, ...others] = dropping.length > 0 ? dropping : all.filter(({ typed }) => saysContinue(typed));
    if (first === undefined) return;
    const related = dead === undefined ? others : [...others, dead];
    const handler = simple(first.typed);
    // Who names a queue runs a release that has it.
    const inPart = dead === undefined ? "info" : "silent";
    if (dropping.length === 0) {
      const message = say(texts().messages.custom, { handler });
      yield { at: first, severity: "info", inPart, related, message, advice: say(texts().fixes.lookInto) };
      return;
    }
    const message = say(skips(first) ? texts().messages.skipped : texts().messages.dropped, { handler });
    const fixes = [...(knowsQueue && !skips(first) ? keep(streams) : []), fail(dropping)];
    if (isChoice(first)) fixes.push(set(first, "sendToDlq", "changes-behaviour"));
    const advice = isChoice(first) ? {} : { advice: say(texts().fixes.ownHandler) };
    yield { at: first, inPart, related, message, fixes, ...advice };
  },
});

/** Since 4.0 the name without `default.` wins where both are written. */
function handlerOf(streams: EffectiveComponent, name: string): WrittenSetting | undefined {
  return streams.spec(name) === undefined
    ? streams.written(`default.${name}`)
    : (streams.written(name) ?? streams.written(`default.${name}`));
}

function isKafkas(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(`${kafkas}LogAndContinue`);
}

/** The one of Spring Cloud Stream's binder knows no queue and does not even log. */
function skips({ typed }: WrittenSetting): boolean {
  return typed === `${springs}SkipAndContinueExceptionHandler`;
}

/** Spring Cloud Stream's binder has a key with a few values in place of the class. */
function isChoice({ entry }: WrittenSetting): boolean {
  return !/Handler\b/.test(entry.source);
}

/** By its name it goes on, and by its name it keeps nothing. */
function saysContinue(value: unknown): boolean {
  const name = simple(value);
  return /continue/i.test(name) && !/dlq|dlt|dead|letter|publish|recover|send|store|quarantine|fail/i.test(name);
}

function simple(value: unknown): string {
  const name = typeof value === "string" ? value : "";
  return name.slice(name.lastIndexOf(".") + 1);
}

/** A queue named after the application. */
function keep(streams: EffectiveComponent): readonly Fix[] {
  const name = streams.written("application.id")?.typed;
  if (typeof name !== "string" || !/^[\w.-]{1,200}$/.test(name) || streams.written(queue) !== undefined) return [];
  return [insert(streams, queue, `${name}-dlq`, "changes-behaviour")];
}

function failing(handler: string): string {
  return handler.replace(`${springs}SkipAndContinue`, `${kafkas}LogAndFail`).replace("LogAndContinue", "LogAndFail");
}

function fail(dropping: readonly WrittenSetting[]): Fix {
  const changes = dropping.map((one) => change.set(one, isChoice(one) ? "logAndFail" : failing(String(one.typed))));
  return fix(say(texts().fixes.fail), "changes-behaviour", changes);
}
