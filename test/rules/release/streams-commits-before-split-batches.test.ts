/** release-streams-commits-before-split-batches: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStreamsCommitsBeforeSplitBatches as rule } from "../../../server/src/rules/release/streams-commits-before-split-batches/rule.ts";
import { check } from "../../support/check.ts";

it("warns where a batch can be too large", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ warning: With batches this large and at_least_once, Streams commits its input while parts of a batch that was split are unsent: they can be lost (KAFKA-19479). Repaired in 4.1.1. The release is kafka-clients 4.1.0.
bootstrap.servers=kafka1:9092
producer.batch.size=1048576
`,
    { pins: { clients: "4.1.0" } },
  ));

it("is silent with batches of usual size, under exactly_once_v2, in repaired releases and where the release is not known", () => {
  const text = "application.id=orders\nbootstrap.servers=kafka1:9092\n";
  check(rule, text, { pins: { clients: "4.1.0" } });
  check(rule, `${text}batch.size=\${SIZE}\n`, { pins: { clients: "4.1.0" } });
  check(rule, `${text}batch.size=1048576\nprocessing.guarantee=exactly_once_v2\n`, { pins: { clients: "4.1.0" } });
  for (const clients of ["4.1.1", "4.0.2", "3.9.2", "4.1"])
    check(rule, `${text}batch.size=1048576\n`, { pins: { clients } });
  check(rule, `${text}batch.size=1048576\n`);
});
