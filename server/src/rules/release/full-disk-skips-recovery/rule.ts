/** KAFKA-13773: a full disk during recovery ends in a shutdown that counts as clean. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseFullDiskSkipsRecoveryTexts as texts } from "./texts.ts";

export const releaseFullDiskSkipsRecovery = releaseRule("release-full-disk-skips-recovery", texts, {
  text: "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\n",
  affected: "3.2.0",
});
