/** connect-dlq-replication-factor: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectDlqReplicationFactor as rule } from "../../../server/src/rules/connect/dlq-replication-factor/rule.ts";
import { connectDlqReplicationFactorTexts as texts } from "../../../server/src/rules/connect/dlq-replication-factor/texts.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const one = texts().messages.one.en.replace("{topic}", "dead");
const tooMany = texts().messages.tooMany.en.replace("{topic}", "dead");
const example = { file: "examples/a-sink.properties" };
const start = "connector.class=FileStreamSink\ntopics=a\nerrors.deadletterqueue.topic.name=dead\n";
const key = "errors.deadletterqueue.topic.replication.factor";

it("warns of a queue with one replica", () =>
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
errors.deadletterqueue.topic.name=dead
errors.deadletterqueue.topic.replication.factor=1
                                                ^ warning: ${one}
`,
  ));

it("hints in development that a single broker cannot give three", () => {
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
errors.deadletterqueue.topic.name=dead
                                  ^^^^ hint: ${tooMany}
`,
    example,
  );
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
errors.deadletterqueue.topic.name=dead
errors.deadletterqueue.topic.replication.factor=3
                                                ^ hint: ${tooMany}
`,
    example,
  );
});

it("gives a single broker one replica, and is content with it", () => {
  const [finding] = analyze([parse({ uri: example.file, text: start })], { rules: [rule] }).findings;
  expect(applyEdits(start, finding?.fixes[0]?.edits ?? [])).toBe(`${start}${key}=1\n`);
  check(rule, `${start}${key}=1\n`, example);
});

it("says nothing for more replicas, the default, without a queue, for a comment, and where a value is unknown", () => {
  for (const last of [`${key}=3\n`, `${key}=2\n`, `${key}=\${FACTOR}\n`, `#${key}=1\n`, ""])
    check(rule, `${start}${last}`);
  check(rule, `${start}${key}=\${FACTOR}\n`, example);
  check(rule, `connector.class=FileStreamSink\ntopics=a\n${key}=1\n`);
  check(rule, `connector.class=FileStreamSink\ntopics=a\nerrors.deadletterqueue.topic.name=\${DLQ}\n${key}=1\n`);
});
