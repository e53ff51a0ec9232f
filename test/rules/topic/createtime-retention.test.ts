/** topic-createtime-retention: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicCreatetimeRetention as rule } from "../../../server/src/rules/topic/createtime-retention/rule.ts";
import { topicCreatetimeRetentionTexts as texts } from "../../../server/src/rules/topic/createtime-retention/texts.ts";
import { check } from "../../support/check.ts";

const old = texts().messages.old.en.replace("{ms}", "86400000");
const backfill = { file: "topics/orders-backfill.properties" };

it("informs of a finite retention where old records are brought in", () => {
  check(
    rule,
    `
partitions=12
retention.ms=86400000
             ^^^^^^^^ info: ${old}
segment.ms=3600000
`,
    backfill,
  );
  check(
    rule,
    `
message.timestamp.type=CreateTime
cleanup.policy=compact,delete
retention.ms=86400000
             ^^^^^^^^ info: ${old}
`,
    { file: "topics/replay_2024.properties" },
  );
});

it("says nothing of ordinary topics, whose timestamps are of today", () =>
  check(rule, "retention.ms=86400000\nmessage.timestamp.type=CreateTime\n"));

it("says nothing where brokers stamp, nothing goes, old records are refused, or a value is unknown", () => {
  for (const text of [
    "retention.ms=86400000\nmessage.timestamp.type=LogAppendTime\n",
    "retention.ms=86400000\nmessage.timestamp.type=${TYPE}\n",
    "retention.ms=-1\nsegment.ms=1\n",
    "retention.ms=${AGE}\nsegment.ms=1\n",
    "#retention.ms=86400000\nsegment.ms=1\nsegment.bytes=1000000\n",
    "retention.ms=86400000\ncleanup.policy=compact\n",
    "retention.ms=86400000\ncleanup.policy=${POLICY}\n",
    "retention.ms=86400000\nmessage.timestamp.before.max.ms=86400000\n",
    "retention.ms=86400000\nmessage.timestamp.difference.max.ms=86400000\n",
  ])
    check(rule, text, backfill);
});
