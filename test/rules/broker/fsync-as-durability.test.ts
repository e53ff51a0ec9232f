/** broker-fsync-as-durability: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerFsyncAsDurability as rule } from "../../../server/src/rules/broker/fsync-as-durability/rule.ts";
import { check } from "../../support/check.ts";

const flush = (key: string, value: number): string =>
  `${key}=${value} makes appends wait for the disk. Replicas are what keeps records when a broker dies; a flush helps only when all of them lose power at once.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";
const file = "topics/orders-topic.properties";

it("hints in a cluster's broker", () =>
  check(
    rule,
    `\n${head}log.flush.interval.messages=1\n                            ^ hint: ${flush("log.flush.interval.messages", 1)}\n`,
  ));

it("hints for a topic", () =>
  check(
    rule,
    `\nmin.insync.replicas=2\nflush.messages=100\n               ^^^ hint: ${flush("flush.messages", 100)}\n`,
    {
      file,
    },
  ));

it("is silent with one copy, where the flush is all there is", () => {
  check(rule, `${head}default.replication.factor=1\nlog.flush.interval.messages=1\n`);
  check(rule, "replication.factor=1\nmin.insync.replicas=1\nflush.messages=1\n", { file });
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\nlog.flush.interval.messages=1\n");
  check(rule, "broker.id=0\nzookeeper.connect=zk:2181\nlog.dirs=/data\nlog.flush.interval.messages=1\n");
});

it("is silent for a rare flush, the default, the interval in time, a comment, and where the value is unknown", () => {
  check(rule, `${head}log.flush.interval.messages=10000\n`);
  check(rule, `${head}log.flush.interval.messages=9223372036854775807\n`);
  check(rule, `${head}log.flush.interval.ms=1000\n`);
  check(rule, `${head}#log.flush.interval.messages=1\n`);
  check(rule, `${head}log.flush.interval.messages=\${FLUSH}\n`);
});
