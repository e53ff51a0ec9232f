/** topic-unknown-key: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { topicUnknownKey as rule } from "../../../server/src/rules/topic/unknown-key/rule.ts";
import { topicUnknownKeyTexts as texts } from "../../../server/src/rules/topic/unknown-key/texts.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const near = (key: string, known: string): string =>
  texts().messages.near.en.replace("{key}", key).replace("{known}", known);
const ofBroker = (key: string, known: string): string =>
  texts().messages.ofBroker.en.replace("{key}", key).replace("{known}", known);
const removed = (key: string): string => texts().messages.removed.en.replace("{key}", key).replace("{release}", "4.0");

it("is an error for a slip, and for other separators", () => {
  check(
    rule,
    `
retenton.ms=604800000
^^^^^^^^^^^ error: ${near("retenton.ms", "retention.ms")}
segment.ms=3600000
`,
  );
  check(
    rule,
    `
cleanup_policy=compact
^^^^^^^^^^^^^^ error: ${near("cleanup_policy", "cleanup.policy")}
segment.ms=3600000
`,
  );
});

it("is an error for a broker's name", () => {
  check(
    rule,
    `
log.retention.ms=604800000
^^^^^^^^^^^^^^^^ error: ${ofBroker("log.retention.ms", "retention.ms")}
segment.ms=3600000
`,
  );
  check(
    rule,
    `
log.cleaner.delete.retention.ms=1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: ${ofBroker("log.cleaner.delete.retention.ms", "delete.retention.ms")}
segment.ms=3600000
`,
  );
  check(
    rule,
    `
message.max.bytes=1
^^^^^^^^^^^^^^^^^ error: ${ofBroker("message.max.bytes", "max.message.bytes")}
segment.ms=3600000
`,
  );
});

it("renames, removes what stands there under the right name too, and only advises where the unit differs", () => {
  const fixed = (text: string): string | undefined => {
    const [finding] = analyze([parse({ uri: "topics/orders-topic.properties", text })], { rules: [rule] }).findings;
    return finding?.advice === undefined ? applyEdits(text, finding?.fixes[0]?.edits ?? []) : undefined;
  };
  expect(fixed("segment.ms=1\nlog.retention.ms=5\n")).toBe("segment.ms=1\nretention.ms=5\n");
  expect(fixed("segment.ms=1\nretention.ms=7\nlog.retention.ms=5\n")).toBe("segment.ms=1\nretention.ms=7\n");
  expect(fixed("segment.ms=1\nsegment.bytes=1\nlog.retention.hours=5\n")).toBeUndefined();
});

it("is an error for what the broker's release removed, and silent where the release is not told", () => {
  check(
    rule,
    `
retention.ms=1
message.format.version=2.8
^^^^^^^^^^^^^^^^^^^^^^ error: ${removed("message.format.version")}
`,
    { pins: { broker: "4.0" } },
  );
  const text = "retention.ms=1\nmessage.format.version=2.8\nmessage.downconversion.enable=false\n";
  check(rule, text);
  check(rule, text, { pins: { broker: "3.9" } });
  check(rule, "retention.ms=1\nremote.storage.enable=true\n", { pins: { broker: "2.8" } });
});

it("says nothing of names that belong to somebody else, of the numbers of a new topic, and of comments", () => {
  for (const text of [
    "retention.ms=1\nconfluent.tier.enable=true\nsegment.ms=1\n",
    "retention.ms=1\nsegment.ms=1\nowner=team-orders\n",
    "retention.ms=1\npartitions=12\nreplication.factor=3\n",
    "retention.ms=1\nsegment.ms=1\n#retenton.ms=1\n",
  ])
    check(rule, text);
});

it("says nothing of a fragment for brokers, which has some of these names too", () => {
  check(rule, "log.retention.ms=1\nlog.segment.bytes=1\nmin.insync.replicas=2\ncompression.type=zstd\n", {
    file: "conf/retention.properties",
  });
});

it("a setting of clients is none of a topic", () =>
  check(
    rule,
    `
retention.ms=86400000
cleanup.policy=delete
segment.bytes=1048576
acks=all
^^^^ warning: A topic has no setting acks, which is a client setting: brokers refuse to create or change a topic with it.
`,
    { file: "orders-topic.properties" },
  ));
