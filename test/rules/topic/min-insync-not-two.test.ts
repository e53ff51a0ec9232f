/** topic-min-insync-not-two: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { topicMinInsyncNotTwo as rule } from "../../../server/src/rules/topic/min-insync-not-two/rule.ts";
import { topicMinInsyncNotTwoTexts as texts } from "../../../server/src/rules/topic/min-insync-not-two/texts.ts";
import { check } from "../../support/check.ts";

const one = texts().messages.one.en.replace("{factor}", "3");
const unknown = texts().messages.unknownFactor.en;
const development = "A hint only, because this looks like a single-node or development setup.";

it("warns where the topic has three copies, with either spelling", () => {
  check(
    rule,
    `
replication.factor=3
min.insync.replicas=1
                    ^ warning: ${one}
retention.ms=604800000
`,
  );
  check(
    rule,
    `
replication-factor=3
min.insync.replicas=1
                    ^ warning: ${one}
retention.ms=604800000
`,
  );
});

it("only informs where the number of copies is not told", () =>
  check(
    rule,
    `
min.insync.replicas=1
                    ^ info: ${unknown}
retention.ms=604800000
`,
  ));

it("is a hint in development", () =>
  check(
    rule,
    `
replication.factor=3
min.insync.replicas=1
                    ^ hint: ${one} ${development}
retention.ms=604800000
`,
    { file: "src/test/resources/orders-topic.properties" },
  ));

it("says nothing for two, for fewer copies, without a value of its own, for a comment, and for unknown values", () => {
  for (const text of [
    "replication.factor=3\nmin.insync.replicas=2\n",
    "replication.factor=2\nmin.insync.replicas=1\n",
    "replication.factor=1\nmin.insync.replicas=1\n",
    "replication.factor=-1\nmin.insync.replicas=1\n",
    "replication.factor=${FACTOR}\nmin.insync.replicas=1\n",
    "replication.factor=3\nmin.insync.replicas=${MIN}\n",
    "replication.factor=3\n#min.insync.replicas=1\n",
  ])
    check(rule, `${text}retention.ms=604800000\n`);
});
