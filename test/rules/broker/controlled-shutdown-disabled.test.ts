/** broker-controlled-shutdown-disabled: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerControlledShutdownDisabled as rule } from "../../../server/src/rules/broker/controlled-shutdown-disabled/rule.ts";
import { check } from "../../support/check.ts";

const off =
  "With controlled.shutdown.enable=false a planned stop is a crash: partitions have no leader for a while, and records confirmed for acks=1 can be lost. Remove it; the default is true.";
const written = "controlled.shutdown.enable=false\n                           ^^^^^";
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const quorum = "node.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";

it("warns in any release and mode", () => {
  check(rule, `\n${head}${written} warning: ${off}\n`);
  check(rule, `\nprocess.roles=broker\n${quorum}${written} warning: ${off}\n`, { pins: { broker: "4.0" } });
});

it("hints on a single node", () =>
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n${written} hint: ${off} A hint only, because this looks like a single-node or development setup.\n`,
  ));

it("takes one copy of an internal topic for a single node only where nothing asks for several copies", () => {
  const one = "offsets.topic.replication.factor=1\n";
  check(
    rule,
    `\n${head}${one}${written} hint: ${off} A hint only, because this looks like a single-node or development setup.\n`,
  );
  check(rule, `\n${head}${one}default.replication.factor=3\n${written} warning: ${off}\n`);
});

it("is silent for true, in a controller's file, for a comment, and where the value is unknown", () => {
  check(rule, `${head}controlled.shutdown.enable=true\n#controlled.shutdown.enable=false\n`);
  check(rule, `process.roles=controller\n${quorum}controlled.shutdown.enable=false\n`);
  check(rule, `${head}controlled.shutdown.enable=\${SHUTDOWN}\n`);
});
