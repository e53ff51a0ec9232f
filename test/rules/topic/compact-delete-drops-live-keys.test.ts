/** topic-compact-delete-drops-live-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicCompactDeleteDropsLiveKeys as rule } from "../../../server/src/rules/topic/compact-delete-drops-live-keys/rule.ts";
import { topicCompactDeleteDropsLiveKeysTexts as texts } from "../../../server/src/rules/topic/compact-delete-drops-live-keys/texts.ts";
import { check } from "../../support/check.ts";

const { byDefault, age, size } = texts().messages;

it("hints at both policies with a finite retention, written or by default", () => {
  check(
    rule,
    `
retention.ms=604800000
cleanup.policy=compact,delete
               ^^^^^^^^^^^^^^ hint: ${age.en.replace("{ms}", "604800000")}
`,
  );
  check(
    rule,
    `
cleanup.policy=delete, compact
               ^^^^^^^^^^^^^^^ hint: ${byDefault.en}
segment.ms=3600000
`,
  );
});

it("hints at a limit of size where age alone would keep the keys", () =>
  check(
    rule,
    `
retention.ms=-1
retention.bytes=1000000
cleanup.policy=compact,delete
               ^^^^^^^^^^^^^^ hint: ${size.en.replace("{bytes}", "1000000")}
`,
  ));

it("says nothing where nothing goes, for one policy, for a comment, and where a value is unknown", () => {
  for (const text of [
    "cleanup.policy=compact,delete\nretention.ms=-1\n",
    "cleanup.policy=compact,delete\nretention.ms=-1\nretention.bytes=-1\n",
    "cleanup.policy=compact,delete\nretention.ms=${AGE}\n",
    "cleanup.policy=compact\nretention.ms=1000\n",
    "cleanup.policy=delete\nretention.ms=1000\n",
    "cleanup.policy=${POLICY}\nretention.ms=1000\n",
    "#cleanup.policy=compact,delete\nretention.ms=1000\nsegment.ms=1\n",
  ])
    check(rule, text);
});

it("says nothing of topics whose keys expire by their name", () => {
  for (const name of ["window-store-changelog", "login_sessions", "price-cache-topic", "orders-ttl"])
    check(rule, "cleanup.policy=compact,delete\nretention.ms=1000\n", { file: `topics/${name}.properties` });
});
