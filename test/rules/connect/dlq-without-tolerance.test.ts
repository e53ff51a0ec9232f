/** connect-dlq-without-tolerance: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectDlqWithoutTolerance as rule } from "../../../server/src/rules/connect/dlq-without-tolerance/rule.ts";
import { connectDlqWithoutToleranceTexts as texts } from "../../../server/src/rules/connect/dlq-without-tolerance/texts.ts";
import { check } from "../../support/check.ts";

const byDefault = texts().messages.byDefault.en.replace("{topic}", "dead");
const none = texts().messages.none.en.replace("{topic}", "dead");
const sink = "name=a\nconnector.class=FileStreamSink\ntopics=orders\n";

it("warns at the queue where the tolerance is left at its default", () =>
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
errors.deadletterqueue.topic.name=dead
                                  ^^^^ warning: ${byDefault}
`,
  ));

it("only informs where none is written: a stop and a copy may be what is wanted", () =>
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
errors.tolerance=none
errors.deadletterqueue.topic.name=dead
                                  ^^^^ info: ${none}
`,
  ));

it("says nothing with all, without a name, for a comment, and where a value is unknown", () => {
  check(rule, `${sink}errors.deadletterqueue.topic.name=dead\nerrors.tolerance=all\n`);
  check(rule, `${sink}errors.deadletterqueue.topic.name=\n`);
  check(rule, `${sink}#errors.deadletterqueue.topic.name=dead\n`);
  check(rule, `${sink}errors.deadletterqueue.topic.name=\${DLQ}\n`);
  check(rule, `${sink}errors.deadletterqueue.topic.name=dead\nerrors.tolerance=\${TOLERANCE}\n`);
  check(rule, "name=a\nconnector.class=FileStreamSource\ntopic=orders\nerrors.deadletterqueue.topic.name=dead\n");
});
