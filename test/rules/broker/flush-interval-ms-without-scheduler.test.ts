/** broker-flush-interval-ms-without-scheduler: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerFlushIntervalMsWithoutScheduler as rule } from "../../../server/src/rules/broker/flush-interval-ms-without-scheduler/rule.ts";
import { check } from "../../support/check.ts";

const broker = (value: number): string =>
  `log.flush.interval.ms=${value} does nothing: the task that checks it runs every log.flush.scheduler.interval.ms, which is not set and means never. Nothing is flushed by time.`;
const topic =
  "flush.ms=1000 acts only where the brokers set log.flush.scheduler.interval.ms, which by default means never: without it nothing is flushed by time.";
const head = "broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\n";

it("warns at the interval", () =>
  check(rule, `\n${head}log.flush.interval.ms=1000\n                      ^^^^ warning: ${broker(1000)}\n`));

it("warns where the scheduler is written as never", () =>
  check(
    rule,
    `\n${head}log.flush.scheduler.interval.ms=9223372036854775807\nlog.flush.interval.ms=500\n                      ^^^ warning: ${broker(500)}\n`,
  ));

it("informs for a topic, whose brokers are not at hand", () =>
  check(rule, `\nmin.insync.replicas=2\nflush.ms=1000\n         ^^^^ info: ${topic}\n`, {
    file: "topics/orders-topic.properties",
  }));

it("is silent with a scheduler, and for the scheduler alone", () => {
  check(rule, `${head}log.flush.interval.ms=1000\nlog.flush.scheduler.interval.ms=1000\n`);
  check(rule, `${head}log.flush.scheduler.interval.ms=1000\n`);
});

it("is silent for the interval in messages, which works by itself", () => {
  check(rule, `${head}log.flush.interval.messages=10000\n`);
  check(rule, "min.insync.replicas=2\nflush.messages=10000\n", { file: "topics/orders-topic.properties" });
});

it("is silent where the interval means never, in a controller's file, for a comment, and where a value is unknown", () => {
  check(rule, `${head}log.flush.interval.ms=9223372036854775807\n`);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093\nlog.dirs=/data\nlog.flush.interval.ms=1000\n",
  );
  check(rule, `${head}#log.flush.interval.ms=1000\n`);
  check(rule, `${head}log.flush.interval.ms=\${FLUSH}\n`);
  check(rule, `${head}log.flush.interval.ms=1000\nlog.flush.scheduler.interval.ms=\${FLUSH}\n`);
});

it("is silent in a file of 0.8, whose task ran by default", () =>
  check(rule, `${head}log.flush.interval.ms=1000\nlog.cleanup.interval.mins=1\n`));
