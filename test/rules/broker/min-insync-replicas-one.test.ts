/** broker-min-insync-replicas-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerMinInsyncReplicasOne as rule } from "../../../server/src/rules/broker/min-insync-replicas-one/rule.ts";
import { check } from "../../support/check.ts";

const one =
  "With min.insync.replicas=1, acks=all is satisfied by the leader alone once the followers lag; if its disk fails then, acknowledged records are lost. Set 2 with three replicas.";
const byDefault =
  "min.insync.replicas is not set and is 1 by default: acks=all is satisfied by the leader alone once the followers lag, and its loss takes acknowledged records along. Set 2 with three replicas.";
const development = "A hint only, because this looks like a single-node or development setup.";
const cluster = "zookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";

it("warns of a written 1 in a cluster", () =>
  check(
    rule,
    `\nbroker.id=1\n${cluster}default.replication.factor=3\nmin.insync.replicas=1\n                    ^ warning: ${one}\n`,
  ));

it("warns of the default in a cluster", () => {
  check(rule, `\nbroker.id=1\n^^^^^^^^^ warning: ${byDefault}\n${cluster}`);
  check(
    rule,
    `\nbroker.id=1\n^^^^^^^^^ warning: ${byDefault}\nzookeeper.connect=zk:2181\nlog.dirs=/data\noffsets.topic.replication.factor=3\n`,
  );
});

it("only hints at the default where a remote address is all that is known", () =>
  check(
    rule,
    `\nbroker.id=1\n^^^^^^^^^ hint: ${byDefault}\nzookeeper.connect=zk:2181\nlog.dirs=/data\nadvertised.listeners=PLAINTEXT://kafka1:9092\n`,
  ));

it("informs of a written 1 where nothing speaks of a cluster", () =>
  check(
    rule,
    `\nbroker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\nmin.insync.replicas=1\n                    ^ info: ${one}\n`,
  ));

it("hints at most on a single node", () => {
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\nmin.insync.replicas=1\n                    ^ hint: ${one} ${development}\n`,
  );
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n");
  check(rule, "broker.id=0\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\noffsets.topic.replication.factor=1\n");
  check(
    rule,
    "process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@localhost:9093\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\nlog.dirs=/data\n",
  );
});

it("is silent where topics have one copy anyway: that is another rule's", () => {
  check(rule, `broker.id=1\n${cluster}default.replication.factor=1\nmin.insync.replicas=1\n`);
  check(rule, `broker.id=1\n${cluster}default.replication.factor=1\n`);
});

it("is silent for 2, a comment beside it, and where the value is unknown", () => {
  check(rule, `broker.id=1\n${cluster}#min.insync.replicas=1\nmin.insync.replicas=2\n`);
  check(rule, `broker.id=1\n${cluster}min.insync.replicas=\${MIN_ISR}\n`);
  check(rule, "broker.id={{ id }}\nzookeeper.connect={% for a in zk %}{{ a }},{% endfor %}\nlog.dirs=/data\n");
});

it("is silent in a controller's file, and on what newer controllers decide for brokers", () => {
  const quorum = "controller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
  check(rule, `process.roles=controller\nnode.id=1\n${quorum}min.insync.replicas=1\n`);
  check(rule, `process.roles=broker\nnode.id=4\n${quorum}`, { pins: { broker: "4.1" } });
  check(rule, `\nprocess.roles=broker\n^^^^^^^^^^^^^ warning: ${byDefault}\nnode.id=4\n${quorum}`, {
    pins: { broker: "3.9" },
  });
  check(
    rule,
    `\nprocess.roles=broker\n^^^^^^^^^^^^^ info: ${byDefault} This holds for Kafka brokers <4.1.\nnode.id=4\n${quorum}`,
  );
});
