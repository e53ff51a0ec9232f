/** Client settings whose names hardly any connector uses for a setting of its own. */

/** By the client that a sink or a source is given. */
export const ofConnectors: Readonly<Record<"producer" | "consumer", readonly string[]>> = {
  consumer: [
    "max.poll.records",
    "max.poll.interval.ms",
    "auto.offset.reset",
    "auto.commit.interval.ms",
    "enable.auto.commit",
    "fetch.max.bytes",
    "fetch.max.wait.ms",
    "fetch.min.bytes",
    "group.id",
    "group.instance.id",
    "heartbeat.interval.ms",
    "isolation.level",
    "max.partition.fetch.bytes",
    "partition.assignment.strategy",
    "session.timeout.ms",
  ],
  producer: [
    "acks",
    "buffer.memory",
    "delivery.timeout.ms",
    "enable.idempotence",
    "linger.ms",
    "max.in.flight.requests.per.connection",
    "max.request.size",
    "transactional.id",
  ],
};
