/** release-full-disk-skips-recovery: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseFullDiskSkipsRecovery as rule } from "../../../server/src/rules/release/full-disk-skips-recovery/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
process.roles=broker
^^^^^^^^^^^^^ info: In this release a broker that runs out of disk space while it recovers skips the rest of the recovery at its next start: records can be missing (KAFKA-13773). Repaired in 3.2.1. The release is Kafka 3.2.0.
node.id=1
controller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093
listeners=PLAINTEXT://kafka1:9092
controller.listener.names=CONTROLLER
log.dirs=/var/lib/kafka
default.replication.factor=3
min.insync.replicas=2
`,
    { pins: { broker: "3.2.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.2.1", "3.2"]) check(rule, text, { pins: { broker: release } });
  check(rule, text);
});
