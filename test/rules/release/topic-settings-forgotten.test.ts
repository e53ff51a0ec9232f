/** release-topic-settings-forgotten: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseTopicSettingsForgotten as rule } from "../../../server/src/rules/release/topic-settings-forgotten/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "broker.id=1\nzookeeper.connect=zk1:2181\nlisteners=PLAINTEXT://kafka1:9092\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
broker.id=1
^^^^^^^^^ info: In this release topics lose their own settings, such as retention.ms and min.insync.replicas, when broker settings are changed twice at run time: records are deleted too early (KAFKA-9254). Repaired in 2.4.1. The release is Kafka 2.4.0.
zookeeper.connect=zk1:2181
listeners=PLAINTEXT://kafka1:9092
log.dirs=/var/lib/kafka
default.replication.factor=3
min.insync.replicas=2
`,
    { pins: { broker: "2.4.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["2.4.1", "2.4"]) check(rule, text, { pins: { broker: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "broker.id=1\nzookeeper.connect=localhost:2181\nadvertised.listeners=PLAINTEXT://localhost:9092\n", {
    pins: { broker: "2.4.0" },
  });
});
