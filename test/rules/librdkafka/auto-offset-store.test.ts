/** librdkafka-auto-offset-store: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaAutoOffsetStore as rule } from "../../../server/src/rules/librdkafka/auto-offset-store/rule.ts";
import { check } from "../../support/check.ts";

const consumer = "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nqueued.min.messages=1000\n";

const early =
  "librdkafka stores the offset of a message when it hands it out, and commits it every 5000 ms: a crash during processing skips the message. Set enable.auto.offset.store=false and store it when the work is done.";

it("warns where one of the two is written, and hints where both are defaults and records are critical", () => {
  check(rule, `${consumer}enable.auto.commit=true\n                   ^^^^ warning: ${early}\n`);
  check(rule, `${consumer}enable.auto.offset.store=1\n                         ^ warning: ${early}\n`);
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ hint: ${early}
group.id=billing
queued.min.messages=1000
`,
    { preset: "critical" },
  );
  check(rule, consumer);
});

it("is silent with a commit or a store by hand, without a group, for what cannot be known, and for Java", () => {
  for (const text of [
    "enable.auto.commit=false\n",
    "enable.auto.offset.store=false\n",
    "enable.auto.commit=${COMMIT}\n",
    "enable.auto.offset.store=${STORE}\n",
  ])
    check(rule, consumer + text);
  check(rule, "bootstrap.servers=kafka:9092\nqueued.min.messages=1000\nenable.auto.commit=true\n");
  check(rule, "bootstrap.servers=kafka:9092\ngroup.id=g\nenable.auto.commit=true\n", { file: "consumer.properties" });
});

it("the legacy auto.commit.enable says nothing about a group's consumer", () =>
  check(
    rule,
    `${consumer}enable.auto.commit=true\n                   ^^^^ warning: ${early}\nauto.commit.enable=false\n`,
  ));
