/** KAFKA-17507: a transaction is said to be complete before its offsets can be read. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseTransactionalOffsetsLateTexts as texts } from "./texts.ts";

export const releaseTransactionalOffsetsLate = releaseRule("release-transactional-offsets-late", texts, {
  text: "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\n",
  affected: "3.9.0",
});
