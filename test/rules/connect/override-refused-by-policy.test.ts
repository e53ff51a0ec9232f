/** connect-override-refused-by-policy: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectOverrideRefusedByPolicy } from "../../../server/src/rules/connect/override-refused-by-policy/rule.ts";
import { check } from "../../support/check.ts";

const rule = connectOverrideRefusedByPolicy;

it("warns before 3.0, and says that workers before 2.3 ignore it", () => {
  check(
    rule,
    `
name=orders
connector.class=com.example.OrdersSink
topics=orders
consumer.override.max.poll.records=100
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: A worker before 3.0 refuses a connector with consumer.override.max.poll.records, unless its own file has connector.client.config.override.policy=All.
`,
    { pins: { clients: "2.8" } },
  );
  check(
    rule,
    `
name=orders
connector.class=com.example.OrdersSink
topics=orders
consumer.override.max.poll.records=100
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Workers before 2.3 know no overrides: consumer.override.max.poll.records is ignored. Set it in the worker's file, with the prefix producer. or consumer.
`,
    { pins: { clients: "2.2" } },
  );
});

it("is silent since 3.0, and where nobody names a release", () => {
  const file =
    "name=orders\nconnector.class=com.example.OrdersSink\ntopics=orders\nconsumer.override.max.poll.records=100\n";
  check(rule, file, { pins: { clients: "3.0" } });
  check(rule, file);
});
