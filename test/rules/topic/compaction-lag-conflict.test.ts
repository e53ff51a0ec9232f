/** topic-compaction-lag-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicCompactionLagConflict as rule } from "../../../server/src/rules/topic/compaction-lag-conflict/rule.ts";
import { check } from "../../support/check.ts";

const file = "orders-topic.properties";

it("is an error for a least time above the most", () =>
  check(
    rule,
    `
cleanup.policy=compact
min.compaction.lag.ms=2000
max.compaction.lag.ms=1000
                      ^^^^ error: The topic will not be created or changed: min.compaction.lag.ms (2000) is greater than max.compaction.lag.ms (1000).
`,
    { file, pins: { broker: "3.9" } },
  ));

it("is silent at the limit, where one is not written or not known", () => {
  check(rule, "\ncleanup.policy=compact\nmin.compaction.lag.ms=1000\nmax.compaction.lag.ms=1000\n", { file });
  check(rule, "\ncleanup.policy=compact\nmin.compaction.lag.ms=${LAG}\nmax.compaction.lag.ms=1000\n", { file });
  check(rule, "\ncleanup.policy=compact\n#min.compaction.lag.ms=2000\nmax.compaction.lag.ms=1000\n", { file });
});
