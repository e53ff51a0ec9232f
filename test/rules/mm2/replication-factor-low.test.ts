/** mm2-replication-factor-low: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { mm2ReplicationFactorLow as rule } from "../../../server/src/rules/mm2/replication-factor-low/rule.ts";
import { check } from "../../support/check.ts";

const start =
  "clusters = A, B\nA.bootstrap.servers = a1:9092, a2:9092\nB.bootstrap.servers = b1:9092, b2:9092\nA->B.enabled = true\n";
const records =
  "replication.factor=1: each mirrored topic has one copy on the target cluster. When its disk dies, the mirrored records are gone, and MirrorMaker does not copy them again. Use 3.";
const positions = (key: string): string =>
  `${key}=1: with the one disk go the positions. MirrorMaker copies everything again, or consumers that move over do not find their place. Use 3, the default.`;

it("says it once in a file of the shape that Kafka ships", () =>
  check(
    rule,
    `
# The clusters that this process connects to
clusters = A, B

A.bootstrap.servers = A_one:9092, A_two:9092, A_three:9092
B.bootstrap.servers = B_one:9092, B_two:9092, B_three:9092

# Each direction is switched on by itself
A->B.enabled = true
#B->A.enabled = true
A->B.topics = .*
B->A.enabled = false
B->A.topics = .*

replication.factor=1
                   ^ warning: ${records}

checkpoints.topic.replication.factor=1
heartbeats.topic.replication.factor=1
offset-syncs.topic.replication.factor=1
offset.storage.replication.factor=1
status.storage.replication.factor=1
config.storage.replication.factor=1
`,
    { file: "config/connect-mirror-maker.properties" },
  ));

it("is information for a target that may be one broker, a hint where it is", () => {
  const one = "clusters = A, B\nA->B.enabled = true\nB.bootstrap.servers = ";
  check(rule, `\n${one}b:9092\nreplication.factor=1\n                   ^ info: ${records}\n`);
  check(
    rule,
    `\n${one}localhost:9092\nreplication.factor=1\n                   ^ hint: ${records} A hint only, because this looks like a single-node or development setup.\n`,
  );
});

it("tells of positions alone, however they are written", () => {
  check(
    rule,
    `\n${start}offset-syncs.topic.replication.factor=1\n                                      ^ info: ${positions("offset-syncs.topic.replication.factor")}\n`,
  );
  check(
    rule,
    `\n${start}B.offset.storage.replication.factor=1\n                                    ^ info: ${positions("B.offset.storage.replication.factor")}\n`,
  );
});

it("says of each flow what counts for it, and of a common line once", () => {
  check(
    rule,
    `
clusters = A, B
A.bootstrap.servers = a1:9092, a2:9092
B.bootstrap.servers = b1:9092, b2:9092
A->B.enabled = true
B->A.enabled = true
A->B.replication.factor = 3
replication.factor = 1
                     ^ warning: ${records}
`,
  );
  check(rule, `${start}A->B.replication.factor = 3\nreplication.factor = 1\n`);
  check(rule, `${start}B->A.enabled = false\nB->A.replication.factor = 1\n`);
});

it("is silent for what loses nothing, more copies, a placeholder and a comment", () => {
  check(rule, `${start}heartbeats.topic.replication.factor=1\nstatus.storage.replication.factor=1\n`);
  check(rule, `${start}replication.factor=2\ncheckpoints.topic.replication.factor=3\n`);
  check(rule, start);
  check(rule, `${start}replication.factor=\${FACTOR}\n`);
  check(rule, `${start}#replication.factor=1\n`);
});
