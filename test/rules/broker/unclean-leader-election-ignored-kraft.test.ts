/** broker-unclean-leader-election-ignored-kraft: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerUncleanLeaderElectionIgnoredKraft as rule } from "../../../server/src/rules/broker/unclean-leader-election-ignored-kraft/rule.ts";
import { check } from "../../support/check.ts";

const ignored =
  "KRaft controllers before 3.9 ignore unclean.leader.election.enable=true; after an upgrade it comes to life and may cut off acknowledged records. Remove it.";
const kraft = (roles: string): string =>
  `process.roles=${roles}\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n`;
const v38 = { pins: { broker: "3.8" } };

it("informs on every node of KRaft before 3.9", () => {
  for (const roles of ["broker", "controller", "broker,controller"])
    check(
      rule,
      `\n${kraft(roles)}unclean.leader.election.enable=true\n                               ^^^^ info: ${ignored}\n`,
      v38,
    );
});

it("is silent from 3.9 on and where the release is unknown: there it is another rule's", () => {
  check(rule, `${kraft("broker")}unclean.leader.election.enable=true\n`, { pins: { broker: "3.9" } });
  check(rule, `${kraft("broker")}unclean.leader.election.enable=true\n`);
});

it("is silent for ZooKeeper, false, a comment, and where the value is unknown", () => {
  check(rule, "broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\nunclean.leader.election.enable=true\n", v38);
  check(rule, `${kraft("broker")}unclean.leader.election.enable=false\n`, v38);
  check(rule, `${kraft("broker")}#unclean.leader.election.enable=true\n`, v38);
  check(rule, `${kraft("broker")}unclean.leader.election.enable=\${UNCLEAN}\n`, v38);
});
