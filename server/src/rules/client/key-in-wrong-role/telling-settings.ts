/** Settings that tell about delivery, by the party that reads them: whoever writes one elsewhere is wrong about what can be lost. */

export const ofProducer = [
  "acks",
  "enable.idempotence",
  "transactional.id",
  "delivery.timeout.ms",
  "linger.ms",
  "max.in.flight.requests.per.connection",
];
export const ofConsumer = [
  "isolation.level",
  "enable.auto.commit",
  "auto.commit.interval.ms",
  "auto.offset.reset",
  "max.poll.records",
];
export const ofTopic = [
  "min.insync.replicas",
  "unclean.leader.election.enable",
  "replication.factor",
  "retention.ms",
  "retention.bytes",
  "cleanup.policy",
];
