/** broker-min-isr-exceeds-replication-factor: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerMinIsrExceedsReplicationFactor as rule } from "../../../server/src/rules/broker/min-isr-exceeds-replication-factor/rule.ts";
import { check } from "../../support/check.ts";

const more = (key: string, required: number, copies: number): string =>
  `${key}=${required} asks for more copies than the ${copies} there are: brokers before 3.7 refuse every write that needs them, newer ones silently ask for ${copies} only.`;
const cluster = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\n";
const drawn = `default.replication.factor=2\nmin.insync.replicas=3\n                    ^ warning: ${more("min.insync.replicas", 3, 2)}\n`;

it("warns, and explains old and new releases alike", () => {
  check(rule, `\n${cluster}${drawn}`);
  check(rule, `\n${cluster}${drawn}`, { pins: { broker: "3.6" } });
  check(rule, `\n${cluster}${drawn}`, { pins: { broker: "3.9" } });
});

it("knows a topic's own file", () =>
  check(
    rule,
    `\nreplication.factor=2\nmin.insync.replicas=3\n                    ^ warning: ${more("min.insync.replicas", 3, 2)}\n`,
    { file: "topics/orders-topic.properties" },
  ));

it("knows the transaction log where both numbers are written", () => {
  check(
    rule,
    `\n${cluster}transaction.state.log.replication.factor=1\ntransaction.state.log.min.isr=2\n                              ^ warning: ${more("transaction.state.log.min.isr", 2, 1)}\n`,
  );
});

it("knows that its default stops transactions before 3.7", () => {
  const byDefault =
    "transaction.state.log.min.isr is 2 by default, and the transaction log has fewer copies (1): before 3.7 no transaction can begin, and initTransactions times out.";
  const factor = "transaction.state.log.replication.factor=1\n";
  check(rule, `\n${cluster}${factor}                                         ^ warning: ${byDefault}\n`, {
    pins: { broker: "3.6" },
  });
  check(rule, `${cluster}${factor}`, { pins: { broker: "3.7" } });
  check(rule, `${cluster}${factor}`);
});

it("is silent where the numbers fit, where one is not written, for a comment, and where a number is unknown", () => {
  check(rule, `${cluster}default.replication.factor=3\nmin.insync.replicas=3\n`);
  check(rule, `${cluster}min.insync.replicas=2\n`);
  check(rule, `${cluster}default.replication.factor=1\n#min.insync.replicas=2\n`);
  check(rule, `${cluster}default.replication.factor=1\nmin.insync.replicas=\${MIN_ISR}\n`);
  check(rule, `${cluster}default.replication.factor={{ rf }}\nmin.insync.replicas=2\n`);
});
