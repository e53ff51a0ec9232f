/** The settings of each role that decide its delivery verdict, for hovers. */
import type { Party } from "../model/component.ts";
import { type ByRole, programs } from "../model/program.ts";

/** None for a program whose verdict is not Java's. */
export function decisiveFor({ role, program }: Party): readonly string[] {
  return programs[program].runsJava ? (decisive[role] ?? []) : [];
}

const decisive: ByRole<readonly string[]> = {
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
