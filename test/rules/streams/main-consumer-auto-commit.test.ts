/** streams-main-consumer-auto-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsIgnoredClientOverrides } from "../../../server/src/rules/streams/ignored-client-overrides/rule.ts";
import { streamsMainConsumerAutoCommit as rule } from "../../../server/src/rules/streams/main-consumer-auto-commit/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const message =
  "main.consumer.enable.auto.commit=true reaches the main consumer: its timer commits records whose results Streams has not yet written, and a crash loses them, under exactly-once too. Remove the setting: Streams commits by itself.";

it("tells of auto-commit under the main consumer's own prefix, as long as Streams lets it through", () => {
  const marked = `
${start}processing.guarantee=exactly_once_v2
main.consumer.enable.auto.commit=TRUE
                                 ^^^^ error: ${message}
`;
  for (const clients of ["2.5", "3.9", "4.1.2"]) check(rule, marked, { pins: { clients } });
  check(rule, `${start}main.consumer.enable.auto.commit=true\n`, { pins: { clients: "4.2" } });
});

it("says both where the release is not known: what is lost before 4.2, and that nothing happens since", () => {
  const key = "main.consumer.enable.auto.commit";
  check(
    rule,
    `
${start}${key}=true
                                 ^^^^ info: ${message} This holds for kafka-clients <4.2.
`,
  );
  check(
    streamsIgnoredClientOverrides,
    `
${start}${key}=true
                                 ^^^^ info: ${key} has no effect: Streams commits offsets itself, after its outputs are written, every commit.interval.ms. This holds for kafka-clients >=4.2.
`,
  );
});

it("is silent where Streams puts the line aside, or where it changes nothing", () => {
  const pins = { pins: { clients: "3.9" } };
  check(rule, `${start}enable.auto.commit=true\nconsumer.enable.auto.commit=true\n`, pins);
  check(rule, `${start}restore.consumer.enable.auto.commit=true\nglobal.consumer.enable.auto.commit=true\n`, pins);
  check(rule, `${start}main.consumer.enable.auto.commit=false\n`, pins);
  check(rule, `${start}main.consumer.enable.auto.commit=\${AUTO}\n`, pins);
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=orders\nenable.auto.commit=true\n", pins);
});
