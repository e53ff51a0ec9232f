/** broker-default-replication-factor-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerDefaultReplicationFactorOne as rule } from "../../../server/src/rules/broker/default-replication-factor-one/rule.ts";
import { check } from "../../support/check.ts";

const one =
  "With default.replication.factor=1 a topic created without a factor has a single copy: one lost disk loses all its records. Set 3 where there are three brokers.";
const byDefault =
  "default.replication.factor is not set and is 1 by default: a topic created without a factor has a single copy, and one lost disk loses all its records. Set 3 where there are three brokers.";
const development = "A hint only, because this looks like a single-node or development setup.";
const cluster = "zookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";
const quorum = "controller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";

it("warns of a written 1 in a cluster, whatever the node's part", () => {
  check(rule, `\nbroker.id=1\n${cluster}default.replication.factor=1\n                           ^ warning: ${one}\n`);
  check(
    rule,
    `\nprocess.roles=controller\nnode.id=1\n${quorum}default.replication.factor=1\n                           ^ warning: ${one}\n`,
  );
});

it("warns of the default in a cluster", () => {
  check(rule, `\nbroker.id=1\n^^^^^^^^^ warning: ${byDefault}\n${cluster}`);
  check(rule, `\nprocess.roles=broker,controller\n^^^^^^^^^^^^^ warning: ${byDefault}\nnode.id=1\n${quorum}`);
});

it("informs controllers, and leaves files for brokers alone in peace", () => {
  check(rule, `\nprocess.roles=controller\n^^^^^^^^^^^^^ info: ${byDefault}\nnode.id=1\n${quorum}`);
  check(rule, `process.roles=broker\nnode.id=4\n${quorum}`);
});

it("only hints at the default where a remote address is all that is known", () =>
  check(
    rule,
    `\nbroker.id=1\n^^^^^^^^^ hint: ${byDefault}\nzookeeper.connect=zk:2181\nlog.dirs=/data\nadvertised.listeners=PLAINTEXT://kafka1:9092\n`,
  ));

it("informs of a written 1 where nothing speaks of a cluster", () =>
  check(
    rule,
    `\nbroker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\ndefault.replication.factor=1\n                           ^ info: ${one}\n`,
  ));

it("hints at most on a single node", () => {
  const written = `default.replication.factor=1\n                           ^ hint: ${one} ${development}\n`;
  check(rule, `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n${written}`);
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n");
  check(
    rule,
    "process.roles=broker,controller\nnode.id=1\nlisteners=PLAINTEXT://localhost:9092\noffsets.topic.replication.factor=1\nlog.dirs=/data\n",
  );
});

it("is silent for 3, a comment beside it, and where the value is unknown", () => {
  check(rule, `broker.id=1\n${cluster}#default.replication.factor=1\ndefault.replication.factor=3\n`);
  check(rule, `broker.id=1\n${cluster}default.replication.factor=\${FACTOR}\n`);
});
