/** librdkafka-file-offset-store: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaFileOffsetStore as rule } from "../../../server/src/rules/librdkafka/file-offset-store/rule.ts";
import { check } from "../../support/check.ts";

const simple = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueued.min.messages=1000\n";
const consumer = `${simple}group.id=billing\n`;

it("warns of file and none without a group", () => {
  check(
    rule,
    `${simple}offset.store.method=file
                    ^^^^ warning: With offset.store.method=file and no group the offsets are on this machine's disk alone: another one begins at auto.offset.reset.
`,
  );
  check(
    rule,
    `${simple}offset.store.method=none
                    ^^^^ warning: With offset.store.method=none and no group no offset is kept: every start begins at auto.offset.reset.
`,
  );
});

it("informs that a consumer with a group does not read it", () => {
  for (const value of ["file", "none"])
    check(
      rule,
      `${consumer}offset.store.method=${value}
                    ^^^^ info: A consumer that subscribes with its group does not read offset.store.method=${value}: the brokers keep its offsets. Only the simple consumer of the C interface does, and it would lose its place on another machine. Remove it.
`,
    );
});

it("is silent for the brokers, and for what cannot be known", () => {
  check(rule, `${consumer}offset.store.method=broker\n`);
  check(rule, `${consumer}offset.store.method=\${STORE}\n`);
  check(rule, `${consumer}#offset.store.method=file\n`);
});
