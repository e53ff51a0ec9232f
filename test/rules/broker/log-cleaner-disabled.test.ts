/** broker-log-cleaner-disabled: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerLogCleanerDisabled as rule } from "../../../server/src/rules/broker/log-cleaner-disabled/rule.ts";
import { check } from "../../support/check.ts";

const broker = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";

it("warns where the cleaner is off", () =>
  check(
    rule,
    `
broker.id=1
zookeeper.connect=zk1:2181,zk2:2181
log.dirs=/data
log.cleaner.enable=false
                   ^^^^^ warning: Without the log cleaner no topic is compacted: those with cleanup.policy=compact, __consumer_offsets among them, grow until the disk is full. Remove the line.
`,
  ));

it("hints where everything is on this host", () =>
  check(
    rule,
    `
broker.id=0
zookeeper.connect=localhost:2181
log.dirs=/data
log.cleaner.enable=false
                   ^^^^^ hint: Without the log cleaner no topic is compacted: those with cleanup.policy=compact, __consumer_offsets among them, grow until the disk is full. Remove the line.
`,
    { file: "test/server.properties" },
  ));

it("is silent where it is on, not known, or of a controller", () => {
  check(rule, broker);
  check(rule, `${broker}log.cleaner.enable=true\n`);
  check(rule, `${broker}log.cleaner.enable=\${CLEANER}\n`);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@a:1,2@b:1\nlog.dirs=/d\nlog.cleaner.enable=false\n",
  );
});
