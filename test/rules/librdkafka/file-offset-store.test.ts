/** librdkafka-file-offset-store: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaFileOffsetStore as rule } from "../../../server/src/rules/librdkafka/file-offset-store/rule.ts";
import { check } from "../../support/check.ts";

const consumer = "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nqueued.min.messages=1000\n";

it("speaks of file and none", () => {
  check(
    rule,
    `${consumer}offset.store.method=file
                    ^^^^ warning: With offset.store.method=file the offsets are on this machine's disk alone: another one begins at auto.offset.reset. Remove it, and the brokers keep them.
`,
  );
  check(
    rule,
    `${consumer}offset.store.method=none
                    ^^^^ warning: With offset.store.method=none no offset is kept: every start begins at auto.offset.reset. Remove it, and the brokers keep them.
`,
  );
});

it("is silent for the brokers, and for what cannot be known", () => {
  check(rule, `${consumer}offset.store.method=broker\n`);
  check(rule, `${consumer}offset.store.method=\${STORE}\n`);
  check(rule, `${consumer}#offset.store.method=file\n`);
});
