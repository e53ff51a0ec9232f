/** release-compaction-removes-markers: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseCompactionRemovesMarkers as rule } from "../../../server/src/rules/release/compaction-removes-markers/rule.ts";
import { check } from "../../support/check.ts";

const broker = `broker.id=1
zookeeper.connect=zk1:2181
log.dirs=/var/lib/kafka
`;

it("informs about a broker of an affected release", () =>
  check(
    rule,
    `
broker.id=1
^^^^^^^^^ info: In this release compaction can remove the marker of a transaction while its records are still there: read_committed consumers stop there, or read what was aborted (KAFKA-14055). Repaired in 3.0.2. The release is Kafka 2.8.2.
zookeeper.connect=zk1:2181
log.dirs=/var/lib/kafka
`,
    { pins: { broker: "2.8.2" } },
  ));

it("is silent about repaired releases, without a cleaner, and where the release is not known", () => {
  for (const release of ["3.0.2", "3.1.2", "3.2.1", "3.3.0", "3.1"]) check(rule, broker, { pins: { broker: release } });
  check(rule, `${broker}log.cleaner.enable=false\n`, { pins: { broker: "2.8.2" } });
  check(rule, broker);
});
