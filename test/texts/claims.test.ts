/** What is often said about losing messages, and the facts behind it: each has its place in a hover, in `explain` or on a rule's page. */
import { describe, expect, it } from "vitest";
import { explainSetting } from "../../server/src/cli/explain-setting.ts";
import { ruleById } from "../../server/src/rules/index.ts";

/** A claim (numbered, with its subject) or a fact (by its setting): its place, and a piece of what must be found there. */
type Row = readonly [id: string, place: string, fragment: string];

const claims: readonly Row[] = [
  ["1 what acks 0, 1 and all mean", "acks", "No acknowledgement is awaited"],
  ["2 the largest number of retries never ends", "retries", "delivery.timeout.ms ends it: after 120 seconds"],
  ["3 one request in flight for the order", "max.in.flight.requests.per.connection", "keeps the order for up to 5"],
  ["4 five retries and a timeout on get()", "retries", "does not take the send back"],
  ["5 linger is 0 by default", "linger.ms", "long, default 5"],
  ["6 which metrics to watch", "min.insync.replicas", "UnderMinIsrPartitionCount"],
  ["7 fingerprints against duplicates", "enable.idempotence", "Retries need no fingerprint"],
  ["8 kafka-topics with --zookeeper", "zookeeper.connect", "tools take --bootstrap-server"],
  ["9 three copies, minimum 2, two confirm", "min.insync.replicas", "Only writes with acks=all are held to it"],
  ["10 only in-sync replicas lead", "unclean.leader.election.enable", "a replica that lacks records can take over"],
  ["11 flushing every second", "log.flush.interval.ms", "Not alone: the broker looks only as often as"],
  ["12 10000 as the default of flushing by count", "log.flush.interval.messages", "10000 that of an old sample"],
  ["13 recovery threads", "num.recovery.threads.per.data.dir", "come back sooner after a crash, no more"],
  ["14 unclean election off", "unclean.leader.election.enable", "KRaft clusters do not obey true from 3.0 to 3.8"],
  ["15 committing only on success", "enable.auto.commit", "the next commit goes past it"],
  ["16 dead letter queues for poison messages", "errors.deadletterqueue.topic.name", "nothing is kept by default"],
  ["17 a session of 10 seconds", "session.timeout.ms", "what is said about 10 seconds is old"],
  ["18 fetch.max.bytes of 50 MB", "fetch.max.bytes", "as a soft limit"],
  ["19 brokers push", "max.poll.records", "A broker never pushes"],
  ["20 the short checklist", "acks", "These are the core, and not all"],
  ["21 producer.type", "acks", "producer.type=sync belonged to the Scala client"],
  ["22 sending again after an error", "delivery.timeout.ms", "is a duplicate even with idempotence"],
  ["23 acks is 1 by default", "acks", "SmallRye writes 1"],
  ["24 flush.ms in the broker's file", "flush.ms", "a broker ignores them"],
  ["25 flushing against power loss", "log.flush.interval.messages", "where all replicas lose power at once"],
  ["26 when auto-commit commits", "enable.auto.commit", "on close() and before a rebalance"],
  ["27 auto-commit never loses", "enable.auto.commit", "A close() after an exception commits what failed"],
  ["28 manual commits can duplicate", "enable.auto.commit", "a crash or a rebalance is always possible"],
  ["29 listeners need MANUAL", "spring.kafka.listener.ack-mode", "MANUAL is for work that goes on elsewhere"],
  [
    "30 spring.kafka.producer.ack",
    "spring-unknown-kafka-property",
    "spring.kafka.producer.ack=all on a client older than 3.0",
  ],
  ["31 two bootstrap servers", "bootstrap.servers", "With one address only it cannot start"],
  ["32 acks=0 and retries", "acks", "the offset in the answer is -1"],
  ["33 one living in-sync replica suffices", "acks", "one living in-sync replica is no guarantee"],
  ["34 acks=-1 retries", "acks", "Retrying is decided by retries"],
  ["35 buffer.memory limits a message", "buffer.memory", "It is the room for all records that wait"],
  ["36 consumers do not lose", "enable.auto.commit", "They do: by committing before the work is done"],
  ["37 a crash of the process is safe", "log.flush.interval.messages", "A process that crashes loses nothing"],
  ["38 a message above the limit", "message.max.bytes", "a producer that ignores the error loses it"],
  ["39 acks=all means all replicas", "acks", "It waits for those in sync at that moment"],
  ["40 acks makes sending synchronous", "acks", "send() always returns at once"],
  ["41 3000 as the default of flushing by time", "log.flush.interval.ms", "3000 is from older times"],
  ["42 a crash before the flush", "log.flush.interval.messages", "an unclean election lets a lagging one lead"],
  ["43 Kafka replicates by default", "default.replication.factor", "and so is num.partitions"],
  ["44 manual commits instead of automatic ones", "enable.auto.commit", "They prevent loss."],
  ["45 manual commits prevent duplicates", "enable.auto.commit", "duplicates stay, and processing has to bear them"],
  ["46 read_committed as idempotence", "isolation.level", "It hides what was rolled back, no more"],
  ["47 idempotence stops duplicates", "enable.idempotence", "for one partition and one session"],
  ["48 transactional.id makes it atomic", "transactional.id", "hands its offsets to sendOffsetsToTransaction"],
  ["49 three retries", "retries", "sooner than a leader election is over"],
  ["50 two copies, minimum 2", "replication.factor", "every restart of a broker stops the writes"],
  ["51 seven days of retention", "retention.ms", "the longest time that a consumer or a MirrorMaker"],
  [
    "52 catching every exception",
    "spring.kafka.listener.ack-mode",
    "takes a listener that returns for one that succeeded",
  ],
];

const facts: readonly Row[] = [
  ["acks", "acks", "Kafka >=3.0: string, default all"],
  ["enable.idempotence", "enable.idempotence", "works by default only from 3.0.1, 3.1.1 and 3.2.0 on"],
  ["retries", "retries", "default 2147483647"],
  ["delivery.timeout.ms", "delivery.timeout.ms", "There since 2.1"],
  ["linger.ms", "linger.ms", "Kafka Streams uses 100"],
  ["batch.size", "batch.size", "no limit for a single record"],
  ["buffer.memory", "buffer.memory", "default 33554432"],
  ["max.block.ms", "max.block.ms", "default 60000"],
  ["max.in.flight.requests.per.connection", "max.in.flight.requests.per.connection", "librdkafka's default is 1000000"],
  ["session.timeout.ms", "session.timeout.ms", "30000 in 0.9, 10000 from 0.10.1 to 2.8, 45000 since 3.0"],
  ["heartbeat.interval.ms", "heartbeat.interval.ms", "group.consumer.heartbeat.interval.ms, 5000"],
  ["max.poll.interval.ms", "max.poll.interval.ms", "There since 0.10.1"],
  ["max.poll.records", "max.poll.records", "500 since 0.10.1"],
  ["fetch.max.bytes", "fetch.max.bytes", "57671680"],
  ["auto.offset.reset", "auto.offset.reset", "by_duration"],
  ["isolation.level", "isolation.level", "read_committed in librdkafka"],
  ["partition.assignment.strategy", "partition.assignment.strategy", "CooperativeStickyAssignor"],
  ["group.protocol", "group.protocol", "ready for production since 4.0"],
  ["enable.auto.commit", "enable.auto.commit", "true in Kafka's own client and in librdkafka"],
  ["min.insync.replicas", "min.insync.replicas", "it does nothing for acks=1 or acks=0"],
  ["default.replication.factor", "default.replication.factor", "The default is 1"],
  ["unclean.leader.election.enable", "unclean.leader.election.enable", "The default was true before 0.11"],
  ["offsets.retention.minutes", "offsets.retention.minutes", "10080, a week, since 2.0"],
  ["message.max.bytes", "message.max.bytes", "default 1048588"],
  ["replica.lag.time.max.ms", "replica.lag.time.max.ms", "default 30000"],
  ["num.recovery.threads.per.data.dir", "num.recovery.threads.per.data.dir", "default 2"],
  ["log.message.timestamp.after.max.ms", "log.message.timestamp.after.max.ms", "more than an hour ahead is refused"],
  ["log.flush.interval.messages", "log.flush.interval.messages", "Since 0.8 the default is the largest number"],
  ["log.flush.interval.ms", "log.flush.interval.ms", "Since 0.8 there is no flush by time by default"],
  ["log.flush.scheduler.interval.ms", "log.flush.scheduler.interval.ms", "log.flush.interval.ms falls back to it"],
  ["delete.topic.enable", "delete.topic.enable", "false before 1.0"],
  ["log.segment.bytes", "log.segment.bytes", "may not be below 1048576"],
  ["group.max.session.timeout.ms", "group.max.session.timeout.ms", "1800000 since 2.3"],
  ["transaction.state.log.*", "transaction.state.log.replication.factor", "sets both to 1, for one broker"],
  ["connector.client.config.override.policy", "connector.client.config.override.policy", "All since 3.0, None before"],
  ["Streams replication.factor", "replication.factor", "Since 3.0 the default -1 leaves it to the brokers"],
  ["what Streams gives its clients", "processing.guarantee", "max.poll.records=1000, auto.offset.reset=earliest"],
  ["what Connect gives its producers", "connector.client.config.override.policy", "acks=all, one request in flight"],
  ["spring.kafka.listener.ack-mode", "spring.kafka.listener.ack-mode", "This is the default."],
  ["metadata.recovery.strategy", "metadata.recovery.strategy", "default rebootstrap"],
  ["metrics: UnderReplicatedPartitions", "default.replication.factor", "UnderReplicatedPartitions"],
  ["the delivery model", "max.poll.records", "consumers fetch, at their own pace"],
  ["the page cache", "log.flush.interval.messages", "what it has written is in the page cache"],
];

/** The metrics that one of the facts names; each is told where its fault is at home. */
const metrics: readonly Row[] = [
  ["record-error-rate", "retries", "record-error-rate"],
  ["record-retry-rate", "retries", "record-retry-rate"],
  ["UnderMinIsrPartitionCount", "min.insync.replicas", "UnderMinIsrPartitionCount"],
  ["UncleanLeaderElectionsPerSec", "unclean.leader.election.enable", "UncleanLeaderElectionsPerSec"],
  ["OfflinePartitionsCount", "unclean.leader.election.enable", "OfflinePartitionsCount"],
  ["consumer lag", "enable.auto.commit", "The lag of the group"],
];

it("lists every claim and every fact once", () => {
  expect(claims.map(([id]) => Number(id.split(" ")[0]))).toEqual(Array.from({ length: 52 }, (_, i) => i + 1));
  expect(new Set(facts.map(([id]) => id)).size).toBe(43);
});

describe("each has its place", () => {
  it.each([...claims, ...facts, ...metrics])("%s", (_, place, fragment) => {
    expect(told(place)).toContain(fragment);
  });
});

/** What a rule's page or the explanation of a setting says, on one line. */
function told(place: string): string {
  const texts = ruleById(place)?.docs.texts();
  if (texts === undefined) return (explainSetting(place, "en") ?? "").replace(/\s+/g, " ");
  const { title, why, remedy, ignoreWhen } = texts;
  return [title, why, remedy, ignoreWhen].map((one) => one.en).join(" ");
}
