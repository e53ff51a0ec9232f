/** connect-dlq-topic-conflicts: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectDlqTopicConflicts as rule } from "../../../server/src/rules/connect/dlq-topic-conflicts/rule.ts";
import { connectDlqTopicConflictsTexts as texts } from "../../../server/src/rules/connect/dlq-topic-conflicts/texts.ts";
import { check } from "../../support/check.ts";

const { both, listed, matched } = texts().messages;
const sink = "name=a\nconnector.class=FileStreamSink\n";

it("is an error where topics and topics.regex are both set", () =>
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
topics.regex=shop-.*
             ^^^^^^^ error: ${both.en}
`,
  ));

it("is a warning where the sink reads its own dead letters: before 2.5 it starts", () => {
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders, dead
errors.deadletterqueue.topic.name=dead
                                  ^^^^ warning: ${listed.en.replace("{topic}", "dead")}
`,
  );
  const dead = matched.en.replace("{topic}", "orders-dlq");
  check(
    rule,
    `
connector.class=FileStreamSink
topics.regex=^orders-(dlq|eu|us)$
errors.deadletterqueue.topic.name=orders-dlq
                                  ^^^^^^^^^^ warning: ${dead}
`,
  );
  check(
    rule,
    `
connector.class=FileStreamSink
topics.regex=orders.*
errors.deadletterqueue.topic.name=orders-dlq
                                  ^^^^^^^^^^ warning: ${dead}
`,
  );
});

it("says nothing where they differ, a value is blank or unknown, or one is a comment", () => {
  for (const text of [
    "topics=orders\nerrors.deadletterqueue.topic.name=orders-dlq\n",
    "topics.regex=orders\nerrors.deadletterqueue.topic.name=orders-dlq\n",
    "topics=orders\ntopics.regex=\n",
    "topics=orders\n#topics.regex=shop-.*\n",
    "topics=${TOPICS}\nerrors.deadletterqueue.topic.name=dead\n",
    "topics=dead\nerrors.deadletterqueue.topic.name=${DLQ}\n",
    "topics=orders\ntopics.regex=${REGEX}\n",
    "topics=orders\nerrors.deadletterqueue.topic.name=\n",
  ])
    check(rule, `${sink}${text}`);
});

it("says nothing of expressions that Java reads in its own way, or that would take long", () => {
  for (const regex of ["(?i)DEAD", "\\\\Qdead\\\\E", "[a-z&&[^d]]ead", "(d+)+ead", "d.*e.*a.*d.*", "dead(", "d++ead"])
    check(rule, `${sink}topics.regex=${regex}\nerrors.deadletterqueue.topic.name=dead\n`);
});
