/** release-connect-source-offsets-stuck: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseConnectSourceOffsetsStuck as rule } from "../../../server/src/rules/release/connect-source-offsets-stuck/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "name=orders\nconnector.class=org.apache.kafka.connect.mirror.MirrorSourceConnector\ntasks.max=1\nerrors.tolerance=all\nerrors.log.enable=true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
name=orders
^^^^ warning: In this release a source connector with errors.tolerance=all commits no offset any more once it has skipped a record: after a restart it sends everything since then again (KAFKA-14079). Repaired in 3.2.1. The release is kafka-clients 3.2.0.
connector.class=org.apache.kafka.connect.mirror.MirrorSourceConnector
tasks.max=1
errors.tolerance=all
errors.log.enable=true
`,
    { pins: { clients: "3.2.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.2.1", "3.2"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(
    rule,
    "name=orders\nconnector.class=org.apache.kafka.connect.mirror.MirrorSourceConnector\nerrors.tolerance=none\n",
    { pins: { clients: "3.2.0" } },
  );
  check(rule, text, { pins: { clients: "3.1.2" } });
});
