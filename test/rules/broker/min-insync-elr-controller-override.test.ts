/** broker-min-insync-elr-controller-override: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerMinInsyncElrControllerOverride as rule } from "../../../server/src/rules/broker/min-insync-elr-controller-override/rule.ts";
import { check } from "../../support/check.ts";

const broker =
  "In clusters formatted with 4.1 or later the controllers' value outranks this one: min.insync.replicas=2 counts only if their files, or kafka-configs, say it too.";
const unset =
  "min.insync.replicas is not set in this controller's file: clusters formatted with 4.1 or later then use 1 on all brokers, whatever their files say. Set 2 with three replicas.";
const one =
  "min.insync.replicas=1 in a controller's file: clusters formatted with 4.1 or later use it on all brokers, whatever their files say. Set 2 with three replicas.";
const rest = "node.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
const written = "min.insync.replicas=1\n                    ^";
const v41 = { pins: { broker: "4.1" } };

it("warns in a controller's file of a new cluster", () => {
  check(rule, `\nprocess.roles=controller\n^^^^^^^^^^^^^ warning: ${unset}\n${rest}`, v41);
  check(rule, `\nprocess.roles=controller\n${rest}${written} warning: ${one}\n`, v41);
});

it("only informs where nothing speaks of several nodes", () =>
  check(
    rule,
    `\nprocess.roles=controller\n^^^^^^^^^^^^^ info: ${unset}\nnode.id=1\ncontroller.quorum.bootstrap.servers=c1:9093\nlog.dirs=/data\n`,
    v41,
  ));

it("hints in a broker's file, whose controllers are not at hand, where records are critical", () =>
  check(rule, `\nprocess.roles=broker\n${rest}min.insync.replicas=2\n                    ^ hint: ${broker}\n`, {
    ...v41,
    preset: "critical",
  }));

it("hints at most where the release is unknown", () => {
  check(rule, `\nprocess.roles=controller\n${rest}${written} hint: ${one} This holds for Kafka brokers >=4.1.\n`);
  check(rule, `process.roles=controller\n${rest}`);
  check(rule, `process.roles=broker\n${rest}min.insync.replicas=2\n`);
});

it("is silent before 4.1, where ZooKeeper or a combined node decides, and where 2 is written", () => {
  check(rule, `process.roles=controller\n${rest}min.insync.replicas=1\n`, { pins: { broker: "4.0" } });
  check(rule, `process.roles=broker,controller\n${rest}min.insync.replicas=1\n`, v41);
  check(rule, "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\nmin.insync.replicas=2\n");
  check(rule, `process.roles=controller\n${rest}min.insync.replicas=2\n`, v41);
});

it("is silent where topics have one copy anyway, for a comment, and where a value is unknown", () => {
  check(rule, `process.roles=controller\n${rest}default.replication.factor=1\n`, v41);
  check(rule, `process.roles=controller\n${rest}#min.insync.replicas=1\nmin.insync.replicas=2\n`, v41);
  check(rule, `process.roles=controller\n${rest}min.insync.replicas=\${MIN_ISR}\n`, v41);
  check(rule, `process.roles={{ roles }}\n${rest}min.insync.replicas=1\n`, v41);
});
