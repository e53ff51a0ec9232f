/** broker-log-dirs-tmp: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerLogDirsTmp as rule } from "../../../server/src/rules/broker/log-dirs-tmp/rule.ts";
import { check } from "../../support/check.ts";

const temporary = (key: string, path: string): string =>
  `${key} points to ${path}: a reboot or the system's clean-up of /tmp removes the partitions. Use a lasting directory.`;
const trial = (key: string, path: string): string =>
  `${key} points to ${path}: fine for a trial, but a reboot or the system's clean-up of /tmp removes the partitions.`;
const byDefault =
  "Neither log.dirs nor log.dir is set, so the data goes to /tmp/kafka-logs: a reboot or the system's clean-up of /tmp removes the partitions. Set log.dirs to a lasting directory.";
const head = "broker.id=1\nzookeeper.connect=zk:2181\n";

it("warns of a directory under /tmp, in every release", () => {
  const drawing = `\n${head}log.dirs=/tmp/kafka-logs\n         ^^^^^^^^^^^^^^^ warning: ${temporary("log.dirs", "/tmp/kafka-logs")}\n`;
  check(rule, drawing);
  check(rule, drawing, { pins: { broker: "3.9" } });
});

it("warns of one among several, of log.dir, and of the metadata", () => {
  check(
    rule,
    `\n${head}log.dirs=/data/a, /tmp/b\n         ^^^^^^^^^^^^^^^ warning: ${temporary("log.dirs", "/tmp/b")}\n`,
  );
  check(rule, `\n${head}log.dir=/tmp/b\n        ^^^^^^ warning: ${temporary("log.dir", "/tmp/b")}\n`);
  const kraft = "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093\nlog.dirs=/data\n";
  check(
    rule,
    `\n${kraft}metadata.log.dir=/tmp/meta\n                 ^^^^^^^^^ warning: ${temporary("metadata.log.dir", "/tmp/meta")}\n`,
    { pins: { broker: "3.9" } },
  );
});

it("informs of the default", () =>
  check(
    rule,
    `\nbroker.id=1\n^^^^^^^^^ info: ${byDefault}\nzookeeper.connect=zk1:2181\nadvertised.listeners=PLAINTEXT://kafka1:9092\n`,
  ));

it("hints at most in development: Kafka's own samples do it", () => {
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/tmp/kafka-logs\n         ^^^^^^^^^^^^^^^ hint: ${trial("log.dirs", "/tmp/kafka-logs")}\n`,
  );
  check(
    rule,
    `\n${head}log.dirs=/tmp/kafka-logs\n         ^^^^^^^^^^^^^^^ hint: ${trial("log.dirs", "/tmp/kafka-logs")}\n`,
    { file: "src/test/resources/server.properties" },
  );
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nadvertised.listeners=PLAINTEXT://localhost:9092\n");
});

it("is silent for other places, for a log.dir that log.dirs overrides, for a comment, and where the path is unknown", () => {
  for (const line of [
    "log.dirs=/data",
    "log.dirs=/tmpfs/data",
    "log.dirs=/data\nlog.dir=/tmp/old",
    "log.dirs=/data\n#log.dirs=/tmp/kafka-logs",
  ])
    check(rule, `${head}${line}\n`);
  for (const line of ["log.dirs=${LOG_DIRS}", "log.dirs={{ log_dir }}", "log.dirs={tmp_dir}/data"])
    check(rule, `${head}${line}\n`);
});

it("is silent about the default in settings for a cluster that somebody else runs", () =>
  check(
    rule,
    "default.replication.factor=3\nmin.insync.replicas=2\nnum.partitions=1\nauto.create.topics.enable=false\nzookeeper.session.timeout.ms=18000\n",
  ));
