/** broker-offsets-retention-short: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerOffsetsRetentionShort as rule } from "../../../server/src/rules/broker/offsets-retention-short/rule.ts";
import { check } from "../../support/check.ts";

const short = (value: number, time: string): string =>
  `offsets.retention.minutes=${value} forgets the position of a group that is stopped for ${time}: it then skips or repeats records by auto.offset.reset. The default is 10080, a week.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const written = (value: number): string =>
  `offsets.retention.minutes=${value}\n                          ${"^".repeat(String(value).length)}`;

it("warns up to a day, and informs up to a week", () => {
  check(rule, `\n${head}${written(1440)} warning: ${short(1440, "1 d")}\n`);
  check(rule, `\n${head}${written(60)} warning: ${short(60, "1 h")}\n`);
  check(rule, `\n${head}${written(2880)} info: ${short(2880, "2 d")}\n`);
});

it("hints in a development setup", () =>
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n${written(60)} hint: ${short(60, "1 h")}\n`,
  ));

it("is silent from a week on, for the default of any release, a comment, and where the value is unknown", () => {
  check(rule, `${head}offsets.retention.minutes=10080\n`);
  check(rule, `${head}offsets.retention.minutes=43200\n`);
  check(rule, head);
  check(rule, head, { pins: { broker: "1.1" } });
  check(rule, `${head}#offsets.retention.minutes=60\n`);
  check(rule, `${head}offsets.retention.minutes=\${MINUTES}\n`);
  check(rule, `${head}offsets.retention.minutes={{ offsets_retention | default(1440) }}\n`);
});
