/** KAFKA-17062: failed copies count as stored data, and good segments are deleted in their place. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseRemoteRetentionCountsFailedCopiesTexts as texts } from "./texts.ts";

export const releaseRemoteRetentionCountsFailedCopies = releaseRule(
  "release-remote-retention-counts-failed-copies",
  texts,
  {
    text: "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093\nlisteners=PLAINTEXT://kafka1:9092\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\nremote.log.storage.system.enable=true\nremote.log.storage.manager.class.name=com.example.Storage\nlog.retention.bytes=1073741824\n",
    affected: "3.8.0",
  },
);
