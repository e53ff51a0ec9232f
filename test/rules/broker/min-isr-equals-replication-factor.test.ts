/** broker-min-isr-equals-replication-factor: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerMinIsrEqualsReplicationFactor as rule } from "../../../server/src/rules/broker/min-isr-equals-replication-factor/rule.ts";
import { check } from "../../support/check.ts";

const topics = (copies: number): string =>
  `There are ${copies} copies and acks=all asks for all ${copies}: as soon as one broker restarts, writes stop with NotEnoughReplicas. Ask for one less than there are.`;
const transactions =
  "The transaction log has 2 copies and needs all 2: as soon as one of their brokers restarts, no transaction there can begin or commit. Ask for one less than there are.";
const cluster = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";

it("warns of three of three", () =>
  check(
    rule,
    `\n${cluster}default.replication.factor=3\nmin.insync.replicas=3\n                    ^ warning: ${topics(3)}\n`,
  ));

it("only informs of two of two, which may be meant", () =>
  check(
    rule,
    `\n${cluster}default.replication.factor=2\nmin.insync.replicas=2\n                    ^ info: ${topics(2)}\n`,
  ));

it("knows the transaction log, whose minimum is 2 by default", () => {
  check(
    rule,
    `\n${cluster}transaction.state.log.replication.factor=2\n                                         ^ info: ${transactions}\n`,
  );
  check(
    rule,
    `\n${cluster}transaction.state.log.replication.factor=2\ntransaction.state.log.min.isr=2\n                              ^ info: ${transactions}\n`,
  );
});

it("knows a topic's own file", () => {
  const file = "topics/orders-topic.properties";
  check(rule, `\nreplication.factor=3\nmin.insync.replicas=3\n                    ^ warning: ${topics(3)}\n`, { file });
  check(rule, "replication.factor=3\nmin.insync.replicas=2\n", { file });
  check(rule, "min.insync.replicas=3\nretention.ms=604800000\n", { file });
});

it("hints in a development setup", () =>
  check(
    rule,
    `\n${cluster}default.replication.factor=3\nmin.insync.replicas=3\n                    ^ hint: ${topics(3)} A hint only, because this looks like a single-node or development setup.\n`,
    { file: "dev/server.properties" },
  ));

it("is silent with one to spare, with one copy, a comment, and where a number is unknown", () => {
  check(rule, `${cluster}default.replication.factor=3\nmin.insync.replicas=2\n`);
  check(rule, `${cluster}default.replication.factor=1\nmin.insync.replicas=1\n`);
  check(rule, `${cluster}min.insync.replicas=3\n`);
  check(rule, `${cluster}default.replication.factor=3\n#min.insync.replicas=3\n`);
  check(rule, `${cluster}default.replication.factor=\${FACTOR}\nmin.insync.replicas=2\n`);
  check(rule, `${cluster}default.replication.factor=2\nmin.insync.replicas={{ isr }}\n`);
  check(rule, `${cluster}transaction.state.log.replication.factor=3\n`);
});
