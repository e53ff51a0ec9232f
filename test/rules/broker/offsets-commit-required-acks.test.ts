/** broker-offsets-commit-required-acks: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerOffsetsCommitRequiredAcks as rule } from "../../../server/src/rules/broker/offsets-commit-required-acks/rule.ts";
import { check } from "../../support/check.ts";

const weak = (value: number): string =>
  `offsets.commit.required.acks=${value} confirms commits before the followers have them: when the coordinator dies, groups fall back to older positions. Remove it; the default waits.`;
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const kraft =
  "process.roles=broker\nnode.id=4\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n";
const written = (value: number): string => `offsets.commit.required.acks=${value}\n                             ^`;

it("warns of 0 and 1", () => {
  check(rule, `\n${head}${written(1)} warning: ${weak(1)}\n`);
  check(rule, `\n${head}${written(0)} warning: ${weak(0)}\n`);
  check(rule, `\n${kraft}${written(1)} warning: ${weak(1)}\n`, { pins: { broker: "3.9" } });
});

it("knows that Kafka 4 does not read it", () => {
  check(rule, `${kraft}offsets.commit.required.acks=1\n`, { pins: { broker: "4.0" } });
  check(rule, `\n${kraft}${written(1)} info: ${weak(1)} This holds for Kafka brokers <4.0.\n`);
});

it("hints on a single node", () =>
  check(
    rule,
    `\nbroker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\n${written(1)} hint: ${weak(1)} A hint only, because this looks like a single-node or development setup.\n`,
  ));

it("is silent for -1, a comment, and where the value is unknown", () => {
  check(rule, `${head}offsets.commit.required.acks=-1\n`);
  check(rule, `${head}#offsets.commit.required.acks=1\n`);
  check(rule, `${head}offsets.commit.required.acks=\${ACKS}\n`);
});
