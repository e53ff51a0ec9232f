/** broker-transaction-log-weak: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerTransactionLogWeak as rule } from "../../../server/src/rules/broker/transaction-log-weak/rule.ts";
import { check } from "../../support/check.ts";

const oneCopy =
  "transaction.state.log.replication.factor=1 keeps one copy of what transactions decided: if that disk fails, a committed transaction can end up half visible. Set 3, with min.isr 2.";
const oneInSync =
  "With transaction.state.log.min.isr=1 a commit counts with one copy while the other replicas lag: if that disk fails, the transaction can end up half visible. Set 2.";
const cluster = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";
const factor = "transaction.state.log.replication.factor=1\n                                         ^";
const minimum = "transaction.state.log.min.isr=1\n                              ^";

it("warns of one copy in a cluster, once for both settings", () => {
  check(rule, `\n${cluster}${factor} warning: ${oneCopy}\n`);
  check(rule, `\n${cluster}${factor} warning: ${oneCopy}\ntransaction.state.log.min.isr=1\n`);
});

it("informs of one in sync where there are more copies", () => {
  check(rule, `\n${cluster}${minimum} info: ${oneInSync}\n`);
  check(rule, `\n${cluster}transaction.state.log.replication.factor=2\n${minimum} info: ${oneInSync}\n`);
});

it("hints where a remote address is all that is known, and where the folder is named for development", () => {
  const remote =
    "broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\nadvertised.listeners=PLAINTEXT://kafka:9092\n";
  check(rule, `\n${remote}${factor} hint: ${oneCopy}\n`);
  check(rule, `\n${cluster}${minimum} hint: ${oneInSync}\n`, { file: "dev/server.properties" });
});

it("is silent on a single node", () => {
  const single = "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n";
  check(rule, `${single}transaction.state.log.replication.factor=1\ntransaction.state.log.min.isr=1\n`);
});

it("is silent for the defaults, a comment, in a controller's file, and where a value is unknown", () => {
  check(rule, cluster);
  check(rule, `${cluster}transaction.state.log.replication.factor=3\ntransaction.state.log.min.isr=2\n`);
  check(rule, `${cluster}#transaction.state.log.min.isr=1\n`);
  check(rule, `${cluster}transaction.state.log.replication.factor=\${FACTOR}\ntransaction.state.log.min.isr=\${MIN}\n`);
  check(rule, `${cluster}transaction.state.log.replication.factor=\${FACTOR}\ntransaction.state.log.min.isr=1\n`);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\ntransaction.state.log.replication.factor=1\n",
  );
});
