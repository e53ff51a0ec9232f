/** connect-standalone-offsets-in-tmp: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectStandaloneOffsetsInTmp as rule } from "../../../server/src/rules/connect/standalone-offsets-in-tmp/rule.ts";
import { connectStandaloneOffsetsInTmpTexts as texts } from "../../../server/src/rules/connect/standalone-offsets-in-tmp/texts.ts";
import { check } from "../../support/check.ts";

const message = texts().messages.temporary.en.replace("{path}", "/tmp/connect.offsets");

it("warns of a file under /tmp", () =>
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
offset.storage.file.filename=/tmp/connect.offsets
                             ^^^^^^^^^^^^^^^^^^^^ warning: ${message}
`,
  ));

it("is a hint in Kafka's own sample, which is for one host", () =>
  check(
    rule,
    `
bootstrap.servers=localhost:9092
offset.storage.file.filename=/tmp/connect.offsets
                             ^^^^^^^^^^^^^^^^^^^^ hint: ${message}
`,
  ));

it("says nothing of other places, a distributed worker, a comment, and where the path is unknown", () => {
  for (const path of ["/var/lib/connect.offsets", "/tmpfs/connect.offsets", "${OFFSETS}", "data/tmp/offsets"])
    check(rule, `offset.storage.file.filename=${path}\n#offset.storage.file.filename=/tmp/connect.offsets\n`);
  check(rule, "config.storage.topic=configs\noffset.storage.file.filename=/tmp/connect.offsets\n");
});
