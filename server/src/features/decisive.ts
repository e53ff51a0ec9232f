/** The settings that decide a party's delivery verdict, for hovers. */
import { incomingKeys } from "../kafka/smallrye-keys.ts";
import type { Party, Program } from "../model/component.ts";
import type { ByRole } from "../model/program-facts.ts";

/** By Kafka's names, or the program's own; none for what has no verdict. */
export function decisiveFor({ role, program }: Party): readonly string[] {
  return decisive[program][role] ?? [];
}

const java: ByRole<readonly string[]> = {
  producer: [
    "acks",
    "enable.idempotence",
    "retries",
    "max.in.flight.requests.per.connection",
    "delivery.timeout.ms",
    "transactional.id",
  ],
  consumer: ["group.id", "enable.auto.commit", "auto.offset.reset", "isolation.level", "max.poll.interval.ms"],
  listener: ["spring.kafka.listener.ack-mode"],
  broker: ["default.replication.factor", "min.insync.replicas", "unclean.leader.election.enable"],
  topic: ["replication.factor", "min.insync.replicas", "unclean.leader.election.enable"],
  streams: ["processing.guarantee", "replication.factor", "producer.acks"],
  "connect-sink": ["errors.tolerance", "errors.deadletterqueue.topic.name", "errors.log.enable"],
  "connect-source": ["errors.tolerance", "exactly.once.support"],
  "connect-worker": ["exactly.once.source.support", "offset.storage.replication.factor"],
  "mirror-maker": ["replication.factor", "sync.group.offsets.enabled"],
};

const decisive: Readonly<Record<Program, ByRole<readonly string[]>>> = {
  java,
  "spring-boot": java,
  "spring-cloud-stream": java,
  smallrye: {
    producer: java.producer ?? [],
    consumer: [...(java.consumer ?? []), incomingKeys.commitStrategy, incomingKeys.failureStrategy],
  },
  micronaut: java,
  flume: java,
  librdkafka: {
    producer: ["acks", "enable.idempotence", "retries", "max.in.flight.requests.per.connection"],
    consumer: ["group.id", "enable.auto.commit", "enable.auto.offset.store", "auto.offset.reset", "isolation.level"],
  },
  scala: {},
  unknown: {},
};
