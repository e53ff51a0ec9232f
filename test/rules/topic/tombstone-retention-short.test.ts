/** topic-tombstone-retention-short: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicTombstoneRetentionShort as rule } from "../../../server/src/rules/topic/tombstone-retention-short/rule.ts";
import { topicTombstoneRetentionShortTexts as texts } from "../../../server/src/rules/topic/tombstone-retention-short/texts.ts";
import { check } from "../../support/check.ts";

const short = (ms: string): string => texts().messages.short.en.replace("{ms}", ms);

it("informs of less than an hour in a compacted topic", () => {
  check(
    rule,
    `
cleanup.policy=compact
delete.retention.ms=100
                    ^^^ info: ${short("100")}
`,
  );
  check(
    rule,
    `
cleanup.policy=compact,delete
delete.retention.ms=0
                    ^ info: ${short("0")}
`,
  );
});

it("is a hint where compaction is tried out", () =>
  check(
    rule,
    `
cleanup.policy=compact
delete.retention.ms=100
                    ^^^ hint: ${short("100")}
`,
    { file: "examples/compaction-topic.properties" },
  ));

it("says nothing from an hour on, without compaction, for a comment, and where a value is unknown", () => {
  for (const text of [
    "cleanup.policy=compact\ndelete.retention.ms=3600000\n",
    "cleanup.policy=delete\ndelete.retention.ms=100\n",
    "segment.ms=1\ndelete.retention.ms=100\n",
    "cleanup.policy=compact\n#delete.retention.ms=100\nsegment.ms=1\n",
    "cleanup.policy=compact\ndelete.retention.ms=${KEPT}\n",
    "cleanup.policy=${POLICY}\ndelete.retention.ms=100\n",
  ])
    check(rule, text);
});
