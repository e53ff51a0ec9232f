/** broker-keys-removed-in-4: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerKeysRemovedIn4 as rule } from "../../../server/src/rules/broker/keys-removed-in-4/rule.ts";
import { check } from "../../support/check.ts";

const bounds = "log.message.timestamp.before.max.ms, log.message.timestamp.after.max.ms";
const replaced = (key: string, names: string): string =>
  `Kafka 4 no longer knows ${key}: it is ignored, and its protection is gone. Its place was taken by: ${names}.`;
const idle = (key: string): string => `Kafka 4 no longer knows ${key}: it does nothing. Remove it.`;
const kraft =
  "process.roles=broker\nnode.id=4\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
const difference = "log.message.timestamp.difference.max.ms";
const v4 = { pins: { broker: "4.1" } };

it("warns of a guard that is gone", () => {
  check(
    rule,
    `\n${kraft}${difference}=86400000\n                                        ^^^^^^^^ warning: ${replaced(difference, bounds)}\n`,
    v4,
  );
  check(
    rule,
    `\n${kraft}delegation.token.master.key=secret\n                            ^^^^^^ warning: ${replaced("delegation.token.master.key", "delegation.token.secret.key")}\n`,
    v4,
  );
});

it("informs of what is idle", () => {
  check(
    rule,
    `\n${kraft}inter.broker.protocol.version=3.9\n                              ^^^ info: ${idle("inter.broker.protocol.version")}\n`,
    v4,
  );
  check(
    rule,
    `\n${kraft}zookeeper.connect=zk1:2181\n                  ^^^^^^^^ info: Kafka 4 has no ZooKeeper: zookeeper.connect does nothing. Remove it.\n`,
    v4,
  );
});

it("calls the old guard idle where its successors are written", () =>
  check(
    rule,
    `\n${kraft}log.message.timestamp.before.max.ms=1\nlog.message.timestamp.after.max.ms=1\n${difference}=1\n                                        ^ info: ${idle(difference)}\n`,
    v4,
  ));

it("speaks of the guard alone where the release is unknown", () => {
  check(
    rule,
    `\n${kraft}${difference}=1\n                                        ^ info: ${replaced(difference, bounds)} This holds for Kafka brokers >=4.0.\n`,
  );
  check(rule, `${kraft}inter.broker.protocol.version=3.9\nlog.message.format.version=3.0\n`);
});

it("is silent below 4.0, for ZooKeeper, for settings that ended earlier or later, and for a comment", () => {
  check(rule, `${kraft}${difference}=1\ninter.broker.protocol.version=3.6\n`, { pins: { broker: "3.9" } });
  check(rule, `broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\n${difference}=1\n`);
  check(rule, `${kraft}advertised.host.name=b1\ngroup.share.max.groups=10\n`, v4);
  check(rule, `${kraft}#${difference}=1\n`, v4);
});
