/** streams-client-override-refused: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsClientOverrideRefused as rule } from "../../../server/src/rules/streams/client-override-refused/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";

it("tells of auto-commit for a consumer without a group, while Streams lets it through", () => {
  const lines = `restore.consumer.enable.auto.commit=true\nglobal.consumer.enable.auto.commit=true\n`;
  for (const clients of ["2.2", "2.8", "4.1.2"])
    check(
      rule,
      `
${start}restore.consumer.enable.auto.commit=true
                                    ^^^^ error: The application will not start: its restore consumer has no group, and refuses restore.consumer.enable.auto.commit=true. Remove the line: restoring commits nothing.
global.consumer.enable.auto.commit=true
                                   ^^^^ warning: With a global table or store the application will not start: the global consumer has no group, and refuses global.consumer.enable.auto.commit=true. Remove the line.
`,
      { pins: { clients } },
    );
  for (const clients of ["2.1", "4.2", "4.3"]) check(rule, `${start}${lines}`, { pins: { clients } });
});

it("tells of a protocol that takes no assignor", () => {
  for (const clients of ["4.0", "4.1"])
    check(
      rule,
      `
${start}main.consumer.group.protocol=CONSUMER
                             ^^^^^^^^ error: The application will not start: Streams gives the main consumer its own assignor, and main.consumer.group.protocol=consumer refuses any. Remove the line.
`,
      { pins: { clients } },
    );
  for (const clients of ["3.9", "4.2"])
    check(rule, `${start}main.consumer.group.protocol=consumer\n`, { pins: { clients } });
  const others = ["consumer.group.protocol=consumer", "restore.consumer.group.protocol=consumer"];
  for (const line of others) check(rule, `${start}${line}\n`, { pins: { clients: "4.1" } });
});

it("tells of a switch that Streams takes for a boolean although a file holds text", () => {
  const says = (key: string): string =>
    `error: The application will not start: Streams expects a boolean in ${key}, and a file gives it text (ClassCastException). Remove the line, or write enable.metrics.push without a prefix.`;
  check(
    rule,
    `
${start}consumer.enable.metrics.push=false
                             ^^^^^ ${says("consumer.enable.metrics.push")}
main.consumer.enable.metrics.push=true
                                  ^^^^ ${says("main.consumer.enable.metrics.push")}
admin.enable.metrics.push=true
                          ^^^^ ${says("admin.enable.metrics.push")}
`,
    { pins: { clients: "4.0" } },
  );
  check(rule, `${start}consumer.enable.metrics.push=false\n`, { pins: { clients: "3.9" } });
  const others = ["enable.metrics.push", "producer.enable.metrics.push", "restore.consumer.enable.metrics.push"];
  for (const key of others) check(rule, `${start}${key}=false\n`, { pins: { clients: "4.3" } });
});

it("names the releases where they are not known", () => {
  check(
    rule,
    `
${start}restore.consumer.enable.auto.commit=true
                                    ^^^^ info: The application will not start: its restore consumer has no group, and refuses restore.consumer.enable.auto.commit=true. Remove the line: restoring commits nothing. This holds for kafka-clients >=2.2 <4.2.
`,
  );
});

it("is silent for a value that cannot be known, and for other parties", () => {
  check(rule, `${start}restore.consumer.enable.auto.commit=\${COMMIT}\n`, { pins: { clients: "3.9" } });
  check(rule, `${start}restore.consumer.enable.auto.commit=false\n`, { pins: { clients: "3.9" } });
  check(rule, `${start}enable.auto.commit=true\nconsumer.enable.auto.commit=true\n`, { pins: { clients: "3.9" } });
});
