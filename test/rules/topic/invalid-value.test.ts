/** topic-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicInvalidValue as rule } from "../../../server/src/rules/topic/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

const file = "orders-topic.properties";

it("is an error for what is no number, no truth and none of the names", () =>
  check(
    rule,
    `
min.insync.replicas=0
                    ^ error: The topic will not be created or changed: min.insync.replicas takes a number of 1 or more that fits its type, and this is 0.
retention.ms=7d
             ^^ error: The topic will not be created or changed: retention.ms takes a number of -1 or more that fits its type, and this is 7d.
cleanup.policy=compacted
               ^^^^^^^^^ error: The topic will not be created or changed: cleanup.policy takes only compact, delete, and this is compacted.
preallocate=yes
            ^^^ error: The topic will not be created or changed: preallocate takes true or false, and this is yes.
`,
    { file },
  ));

it("is silent about placeholders, comments and what Kafka accepts", () =>
  check(
    rule,
    `
min.insync.replicas=\${MIN_ISR}
retention.ms=-1
cleanup.policy=compact, delete
preallocate=False
#segment.bytes=none
`,
    { file },
  ));
