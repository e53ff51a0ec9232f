/** release-remote-retention-counts-failed-copies: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseRemoteRetentionCountsFailedCopies as rule } from "../../../server/src/rules/release/remote-retention-counts-failed-copies/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\nremote.log.storage.system.enable=true\nremote.log.storage.manager.class.name=com.example.Storage\nlog.retention.bytes=1073741824\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
process.roles=broker
^^^^^^^^^^^^^ warning: In this release copies to the remote storage that failed count against retention.bytes: segments are deleted too early (KAFKA-17062). Repaired in 3.8.1. The release is Kafka 3.8.0.
node.id=1
controller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093
listeners=PLAINTEXT://kafka1:9092
controller.listener.names=CONTROLLER
log.dirs=/var/lib/kafka
default.replication.factor=3
min.insync.replicas=2
remote.log.storage.system.enable=true
remote.log.storage.manager.class.name=com.example.Storage
log.retention.bytes=1073741824
`,
    { pins: { broker: "3.8.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.8.1", "3.8"]) check(rule, text, { pins: { broker: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(
    rule,
    "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093\nlog.dirs=/var/lib/kafka\nlog.retention.bytes=1000000000\n",
    { pins: { broker: "3.8.0" } },
  );
  check(rule, text, { pins: { broker: "3.5.2" } });
});
