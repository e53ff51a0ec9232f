/** topic-compaction-needs-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicCompactionNeedsKeys as rule } from "../../../server/src/rules/topic/compaction-needs-keys/rule.ts";
import { topicCompactionNeedsKeysTexts as texts } from "../../../server/src/rules/topic/compaction-needs-keys/texts.ts";
import { check } from "../../support/check.ts";

const events = { file: "topics/order-events.properties" };
const message = texts().messages.events.en;

it("informs of a compacted topic of events, with deletion beside it too", () => {
  check(
    rule,
    `
partitions=12
cleanup.policy=compact
               ^^^^^^^ info: ${message}
segment.ms=1
`,
    events,
  );
  check(
    rule,
    `
cleanup.policy=compact,delete
               ^^^^^^^^^^^^^^ info: ${message}
retention.ms=1
`,
    { file: "topics/payment_audit.properties" },
  );
});

it("says nothing of states, changelogs and tables, whatever else the name says", () => {
  for (const name of [
    "orders-topic",
    "customers",
    "event-store-changelog",
    "events-snapshot",
    "latest-events",
    "prevent",
  ])
    check(rule, "cleanup.policy=compact\nsegment.ms=1\n", { file: `topics/${name}.properties` });
});

it("says nothing where somebody thought of the lag, for delete, a comment, and an unknown policy", () => {
  for (const text of [
    "cleanup.policy=compact\nmin.compaction.lag.ms=604800000\n",
    "cleanup.policy=delete\nretention.ms=1\n",
    "#cleanup.policy=compact\nretention.ms=1\nsegment.ms=1\n",
    "cleanup.policy=${POLICY}\nretention.ms=1\n",
  ])
    check(rule, text, events);
});
