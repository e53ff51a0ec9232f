/** connect-sink-tolerance-all-without-dlq: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectSinkToleranceAllWithoutDlq as rule } from "../../../server/src/rules/connect/sink-tolerance-all-without-dlq/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const silent =
  "With errors.tolerance=all and no dead letter queue, every record that cannot be converted is dropped without a trace and its offset committed. Set errors.deadletterqueue.topic.name.";
const logged =
  "With errors.tolerance=all and no dead letter queue, every record that cannot be converted is dropped and its offset committed; only a line in the log remains. Set errors.deadletterqueue.topic.name.";
const converterOnly =
  "The connector's own behavior.on… settings decide about records that its target refuses, but what a converter cannot read is dropped: errors.tolerance is all and there is no dead letter queue.";
const head = "name=orders-sink\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\ntopics=orders\n";

it("is an error at the tolerance, also beside an empty name", () => {
  check(rule, `\n${head}errors.tolerance=all\n                 ^^^ error: ${silent}\n`);
  check(
    rule,
    `\n${head}errors.tolerance=all\n                 ^^^ error: ${silent}\nerrors.deadletterqueue.topic.name=\n`,
  );
});

it("warns where at least the log tells of it", () =>
  check(rule, `\n${head}errors.tolerance=all\n                 ^^^ warning: ${logged}\nerrors.log.enable=true\n`));

it("only informs where the connector decides about bad records itself", () =>
  check(
    rule,
    `\n${head}errors.tolerance=all\n                 ^^^ info: ${converterOnly}\nbehavior.on.malformed.documents=fail\n`,
  ));

it("is silent with a queue, for none, the default, a comment, a source, and where a value is unknown", () => {
  check(rule, `${head}errors.tolerance=all\nerrors.deadletterqueue.topic.name=dead\n`);
  check(rule, `${head}errors.tolerance=none\n`);
  check(rule, `${head}#errors.tolerance=all\n`);
  check(rule, `${head}errors.tolerance=\${TOLERANCE}\n`);
  check(rule, `${head}errors.tolerance=all\nerrors.deadletterqueue.topic.name=\${DLQ}\n`);
  check(
    rule,
    "name=a\nconnector.class=org.apache.kafka.connect.file.FileStreamSourceConnector\ntopic=orders\nerrors.tolerance=all\n",
  );
});

it("fills in an empty name, gives one copy in development, and only advises without the connector's name", () => {
  const fixed = (text: string, uri: string): string | undefined => {
    const [finding] = analyze([parse({ uri, text })], { rules: [rule] }).findings;
    return finding?.advice === undefined ? applyEdits(text, finding?.fixes[0]?.edits ?? []) : undefined;
  };
  const kept = "errors.deadletterqueue.context.headers.enable=true\nerrors.log.enable=true\n";
  expect(fixed(`${head}errors.tolerance=all\nerrors.deadletterqueue.topic.name=\n`, "a-sink.properties")).toBe(
    `${head}errors.tolerance=all\nerrors.deadletterqueue.topic.name=orders-sink-dlq\n${kept}`,
  );
  expect(fixed(`${head}errors.tolerance=all\n`, "examples/a-sink.properties")).toBe(
    `${head}errors.tolerance=all\nerrors.deadletterqueue.topic.name=orders-sink-dlq\n${kept}errors.deadletterqueue.topic.replication.factor=1\n`,
  );
  expect(fixed(`${head.replace("orders-sink", "${NAME}")}errors.tolerance=all\n`, "a-sink.properties")).toBeUndefined();
});
