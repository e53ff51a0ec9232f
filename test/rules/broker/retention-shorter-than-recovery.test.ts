/** broker-retention-shorter-than-recovery: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerRetentionShorterThanRecovery as rule } from "../../../server/src/rules/broker/retention-shorter-than-recovery/rule.ts";
import { check } from "../../support/check.ts";

const broker = (key: string, time: string): string =>
  `${key} deletes records of all topics after ${time}, read or not: a consumer that is down or behind for longer loses them. The default is 7 days.`;
const topic = (time: string): string =>
  `retention.ms deletes this topic's records after ${time}, read or not: a consumer that is down or behind for longer loses them. The default is 7 days.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const file = "topics/orders-topic.properties";

it("warns of a broker that keeps records for less than an hour", () =>
  check(
    rule,
    `\n${head}log.retention.minutes=30\n                      ^^ warning: ${broker("log.retention.minutes", "30 min")}\n`,
  ));

it("informs of one that keeps them for less than a day", () =>
  check(rule, `\n${head}log.retention.hours=6\n                    ^ info: ${broker("log.retention.hours", "6 h")}\n`));

it("reads the unit that counts", () => {
  check(
    rule,
    `\n${head}log.retention.hours=168\nlog.retention.ms=60000\n                 ^^^^^ warning: ${broker("log.retention.ms", "1 min")}\n`,
  );
  check(rule, `${head}log.retention.minutes=5\nlog.retention.ms=604800000\n`);
  check(rule, `${head}log.retention.minutes=5\nlog.retention.ms=\${RETENTION}\n`);
});

it("speaks lower of a topic, which may be meant so", () => {
  const other = "min.insync.replicas=2\nretention.ms=";
  check(rule, `\n${other}600000\n             ^^^^^^ info: ${topic("10 min")}\n`, { file });
  check(rule, `\n${other}43200000\n             ^^^^^^^^ hint: ${topic("12 h")}\n`, { file });
});

it("hints in a development setup", () =>
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\nlog.retention.hours=1\n                    ^ hint: ${broker("log.retention.hours", "1 h")}\n`,
  ));

it("is silent where compaction alone cleans", () => {
  check(rule, `${head}log.cleanup.policy=compact\nlog.retention.hours=1\n`);
  check(rule, "cleanup.policy=compact\nretention.ms=600000\n", { file });
});

it("is silent for topics that live with little", () => {
  check(rule, "cleanup.policy=delete\nretention.ms=600000\n", { file: "topics/orders-repartition-topic.properties" });
  check(rule, "cleanup.policy=delete\nretention.ms=600000\n", { file: "topics/app-changelog.topic.properties" });
  check(rule, "cleanup.policy=delete\nretention.ms=60000\n", { file: "topics/heartbeat-topic.properties" });
});

it("is silent from a day on, for no limit, the default, a comment, and in a controller's file", () => {
  for (const line of [
    "log.retention.hours=24",
    "log.retention.ms=-1",
    "log.retention.minutes=-5",
    "#log.retention.ms=1",
    "log.retention.ms=0",
  ]) {
    check(rule, `${head}${line}\n`);
  }
  check(rule, head);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093\nlog.dirs=/data\nlog.retention.hours=1\n",
  );
});
