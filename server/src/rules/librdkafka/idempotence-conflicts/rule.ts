/** Settings that rule out the idempotence or the transactions asked for beside them: librdkafka makes no producer of them. */
import { parseRange } from "../../../kafka/version.ts";
import { isSet } from "../../../model/computed/librdkafka-idempotence.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule, type Fix, type Report, type RuleContext } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { asksForLibrdkafkaIdempotence } from "../shared/idempotence.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaIdempotenceConflictsTexts as texts } from "./texts.ts";

const backpressure = "queue.buffering.backpressure.threshold";
const gapless = "enable.gapless.guarantee";
const lives = "delivery.timeout.ms";
const transaction = "transaction.timeout.ms";

export const librdkafkaIdempotenceConflicts = defineRule({
  id: "librdkafka-idempotence-conflicts",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  programs: ["librdkafka"],
  settings: [
    ...["enable.idempotence", "transactional.id", "acks", "retries", inFlightKey, "max.in.flight", backpressure],
    ...["queuing.strategy", gapless, lives, "message.timeout.ms", "linger.ms", transaction, "socket.timeout.ms"],
  ],
  docs: {
    texts,
    examples: [
      { bad: file("enable.idempotence=true\nacks=1\n"), good: file("enable.idempotence=true\nacks=all\n") },
      { bad: file("enable.idempotence=true\nretries=0\n"), good: file("enable.idempotence=true\n") },
      {
        bad: file("transactional.id=billing\nenable.idempotence=false\n"),
        good: file("transactional.id=billing\nenable.idempotence=true\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "rd_kafka_new and rd_kafka_topic_new of librdkafka 1.4.2 to 2.16.0 with these settings in all combinations (test/oracle/librdkafka.test.ts)",
    },
    references: librdkafkaReferences,
  },
  *check(producer, context) {
    const switched = producer.written("enable.idempotence");
    const transactional = producer.written("transactional.id");
    if (isSet(transactional) && switched?.typed === false) {
      const fixes = [set(switched, "true", "changes-behaviour")];
      yield { at: switched, message: say(texts().messages.transactional), fixes };
    } else if (asksForLibrdkafkaIdempotence(producer)) yield* ruledOut(producer);
    const guarantee = producer.written(gapless);
    if (guarantee?.typed === true && producer.effective("enable.idempotence").typed === false)
      yield { at: guarantee, message: say(texts().messages.gapless), fixes: [remove(guarantee, "changes-behaviour")] };
    if (isSet(transactional)) yield* outliving(producer, context);
    if (context.lens.within("librdkafka", comparesLinger)) yield* tooPatient(producer);
  },
});

/** What idempotence cannot have; each is a cause of its own. */
function* ruledOut(producer: EffectiveComponent): Iterable<Report> {
  const switched = producer.written("enable.idempotence");
  const because = switched === undefined ? {} : { related: [switched] };
  const checks: readonly [string, (typed: unknown) => boolean, string, (setting: WrittenSetting) => Fix][] = [
    ["acks", (typed) => typed !== "all", "all", (one) => set(one, "all", "changes-performance")],
    ["retries", (typed) => Number(typed) < 1, "1…", (one) => remove(one, "changes-behaviour")],
    [inFlightKey, (typed) => Number(typed) > inFlightLimit, "5", (one) => set(one, "5", "changes-performance")],
    [backpressure, (typed) => typed !== 1, "1", (one) => remove(one, "changes-performance")],
    ["queuing.strategy", (typed) => typed !== "fifo", "fifo", (one) => remove(one, "changes-behaviour")],
  ];
  for (const [key, isWrong, needed, mend] of checks) {
    const setting = producer.written(key);
    if (setting?.typed === undefined || !isWrong(setting.typed)) continue;
    yield { at: setting, ...because, message: conflict(setting, needed), fixes: [mend(setting)] };
  }
}

function conflict({ entry, source }: WrittenSetting, needed: string): Message {
  const { messages } = texts();
  const gaps = { key: entry.key, value: source };
  if (needed === "1…") return say(messages.retries, gaps);
  return needed === "5" ? say(messages.inFlight, gaps) : say(messages.needs, { ...gaps, needed });
}

/** Nothing of a transaction may live longer than it. */
function* outliving(producer: EffectiveComponent, { lens }: RuleContext): Iterable<Report> {
  const limit = producer.effective(transaction).typed;
  if (typeof limit !== "number") return;
  const message = producer.written(lives);
  if (typeof message?.typed === "number" && message.typed > limit) yield outlives(message, limit, limit);
  const socket = producer.written("socket.timeout.ms");
  if (typeof socket?.typed === "number" && socket.typed > limit + 100 && lens.within("librdkafka", checksSockets))
    yield outlives(socket, limit, limit + 100);
}

const checksSockets = parseRange(">=1.5");

function outlives(setting: WrittenSetting, limit: number, most: number): Report {
  const gaps = { key: setting.entry.key, value: setting.source, limit: String(limit) };
  return {
    at: setting,
    message: say(texts().messages.outlives, gaps),
    fixes: [set(setting, String(most), "changes-behaviour")],
  };
}

/** Releases in between let it pass. */
const comparesLinger = parseRange("<1.5 || >=1.9");

/** A message may not wait for its batch until it is too old. An unwritten linger.ms steps back by itself. */
function* tooPatient(producer: EffectiveComponent): Iterable<Report> {
  const linger = producer.written("linger.ms");
  const written = producer.written(lives)?.typed;
  // A transaction's own time is the limit of messages that have none.
  const limit =
    written ??
    (isSet(producer.written("transactional.id")) ? producer.effective(transaction).typed : undefined) ??
    producer.effective(lives).typed;
  if (typeof linger?.typed !== "number" || typeof limit !== "number" || limit === 0 || linger.typed < limit) return;
  const gaps = { key: linger.entry.key, value: linger.source, limit: String(limit) };
  yield { at: linger, message: say(texts().messages.lingers, gaps), fixes: [remove(linger, "changes-performance")] };
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\npartitioner=murmur2_random\n${last}`;
}
