/** How many replicas a broker's or topic's partitions may lose: a grid of replication factor, minimum in-sync replicas and unclean election. */
import { describe, expect, it } from "vitest";
import type { ReplicaGuarantee } from "../../server/src/model/guarantee/ground.ts";
import type { Pins } from "../../server/src/project/versions.ts";
import { names, verdict } from "../support/verdict.ts";

/** In each cell: replicas that may be lost without losing acknowledged records / that may be away without stopping writes. */
const grid = `
factor  min-isr  unclean   3.6   3.9   4.3
-       -        -         0/0   0/0   0/0
-       2        -         0/0   0/0   0/0
3       -        -         0/2   0/2   0/2
1       1        false     0/0   0/0   0/0
1       1        true      0/0   0/0   0/0
1       2        false     0/0   0/0   0/0
1       2        true      0/0   0/0   0/0
1       3        false     0/0   0/0   0/0
1       3        true      0/0   0/0   0/0
2       1        false     0/1   0/1   0/1
2       1        true      0/1   0/1   0/1
2       2        false     1/0   1/0   1/0
2       2        true      0/0   0/0   0/0
2       3        false     1/0   1/0   1/0
2       3        true      0/0   0/0   0/0
3       1        false     0/2   0/2   0/2
3       1        true      0/2   0/2   0/2
3       2        false     1/1   1/1   1/1
3       2        true      0/1   0/1   0/1
3       3        false     2/0   2/0   2/0
3       3        true      0/0   0/0   0/0
3       2        OPEN      ?/1   ?/1   ?/1
3       OPEN     false     ?/?   ?/?   ?/?
OPEN    2        false     1/?   1/?   1/?
`;

const node = "broker.id=1\nlog.dirs=/var/lib/kafka\nzookeeper.connect=zk1:2181,zk2:2181\n";
const combined = "process.roles=broker,controller\nnode.id=1\nlog.dirs=/var/lib/kafka\n";
const alone = "process.roles=broker\nnode.id=1\nlog.dirs=/var/lib/kafka\n";

const [head = "", ...rows] = grid.trim().split("\n");
const releases = head.split(/\s+/).slice(3);

describe("a broker with ZooKeeper, or where it is new enough with KRaft", () => {
  it.each(rows)("%s", (row) => {
    const [factor = "", minIsr = "", unclean = ""] = row.split(/\s+/);
    const text = written({
      "default.replication.factor": factor,
      "min.insync.replicas": minIsr,
      "unclean.leader.election.enable": unclean,
    });
    const cells = releases.map((broker) => cell(replicas(`${broker === "4.3" ? combined : node}${text}`, { broker })));
    expect(cells.join("").trim()).toBe(row.slice(27).trim());
  });
});

describe("a topic", () => {
  // What the file leaves out is the broker's to say.
  it.each(rows.filter((row) => !row.startsWith("-") && !/^\d +-/.test(row)))("%s", (row) => {
    const [factor = "", minIsr = "", unclean = ""] = row.split(/\s+/);
    const text = written({
      "replication.factor": factor,
      "min.insync.replicas": minIsr,
      "unclean.leader.election.enable": unclean,
      "retention.ms": "604800000",
    });
    const cells = releases.map((broker) => cell(replicas(text, { broker }, "orders-topic.properties")));
    expect(cells.join("").trim()).toBe(row.slice(27).trim());
  });

  it.each([
    ["replication.factor=3\nretention.ms=604800000\n", "?/?", "assumesAcksAll assumesBrokerDecides"],
    ["replication.factor=1\nretention.ms=604800000\n", "0/0", "assumesAcksAll assumesBrokerDecides"],
    ["min.insync.replicas=2\nretention.ms=604800000\n", "1/?", "assumesAcksAll assumesBrokerDecides"],
  ])("%s: %s", (text, expected, assumes) => {
    const found = replicas(text, { broker: "3.9" }, "orders-topic.properties");
    expect(cell(found).trim()).toBe(expected);
    expect(names(found.assumes)).toBe(assumes);
  });

  it("says what retention and compaction take away", () => {
    const found = replicas(
      "cleanup.policy=compact,delete\nretention.ms=3600000\nmin.insync.replicas=2\n",
      { broker: "3.9" },
      "orders-topic.properties",
    );
    expect(names(found.losesWhen)).toBe("retentionLoses compactionDrops");
  });
});

describe("unclean election on KRaft", () => {
  const strong = "default.replication.factor=3\nmin.insync.replicas=2\nunclean.leader.election.enable=true\n";
  it.each([
    ["3.3", "1/1"],
    ["3.8", "1/1"],
    ["3.9", "0/1"],
    ["4.3", "0/1"],
  ])("%s: %s", (broker, expected) => {
    expect(cell(replicas(`${combined}${strong}`, { broker })).trim()).toBe(expected);
  });

  it("holds the lesser number where the release is not known", () => {
    const found = replicas(`${combined}${strong}`);
    expect(cell(found).trim()).toBe("0/1");
    expect(names(found.losesWhen)).toBe("uncleanLoses(>=3.9)");
  });
});

it("a minimum above the factor refuses all writes before 3.7", () => {
  const text = `${node}default.replication.factor=2\nmin.insync.replicas=3\n`;
  expect(names(replicas(text, { broker: "3.6" }).assumes)).toContain("assumesMinIsrLowered");
  expect(names(replicas(text, { broker: "3.7" }).assumes)).not.toContain("assumesMinIsrLowered");
  expect(names(replicas(text).assumes)).toContain("assumesMinIsrLowered(<3.7)");
});

describe("a KRaft node that is broker alone", () => {
  it("leaves to the controllers what it does not write", () => {
    expect(cell(replicas(alone, { broker: "3.9" })).trim()).toBe("0/?");
    expect(cell(replicas(alone, { broker: "4.1" })).trim()).toBe("?/?");
  });

  it("assumes that they agree with what it writes", () => {
    const found = replicas(`${alone}default.replication.factor=3\nmin.insync.replicas=2\n`, { broker: "4.1" });
    expect(cell(found).trim()).toBe("1/1");
    expect(names(found.assumes)).toBe("assumesAcksAll assumesDefaultTopics assumesControllerAgrees");
  });
});

it.each([
  ["log.dirs=/tmp/kafka-logs", "temporaryFilesLose"],
  ["offsets.topic.replication.factor=1", "offsetsTopicLoses"],
  ["offsets.commit.required.acks=1", "offsetsAcksLose"],
  ["transaction.state.log.replication.factor=1", "transactionLogLoses"],
  ["transaction.state.log.min.isr=1", "transactionLogLoses"],
  ["log.retention.hours=1", "retentionLoses"],
  ["log.retention.hours=1\nlog.retention.ms=604800000", "-"],
  ["log.retention.ms=-1", "-"],
  ["log.cleanup.policy=compact", "compactionDrops"],
  ["auto.create.topics.enable=true", "autoCreateMisleads"],
])("around the partitions: %s", (line, expected) => {
  const strong = "default.replication.factor=3\nmin.insync.replicas=2\n";
  expect(names(replicas(`${node}${strong}${line}\n`, { broker: "3.9" }).losesWhen)).toBe(expected);
});

function replicas(text: string, pins: Pins = {}, file = "server.properties"): ReplicaGuarantee {
  const found = verdict({ file, text, pins });
  if (found === undefined || "delivery" in found) throw new Error(`no replicas: ${text}`);
  return found;
}

function cell({ toleratesForData, toleratesForWrites }: ReplicaGuarantee): string {
  return `${toleratesForData ?? "?"}/${toleratesForWrites ?? "?"}`.padEnd(6);
}

/** `-` is not written; OPEN is a placeholder. */
function written(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== "-")
    .map(([key, value]) => `${key}=${value === "OPEN" ? "${SOMETHING}" : value}\n`)
    .join("");
}
