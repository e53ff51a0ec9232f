/** KAFKA-9254: after two changes of broker settings at run time topics lose settings of their own. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseTopicSettingsForgottenTexts as texts } from "./texts.ts";

export const releaseTopicSettingsForgotten = releaseRule("release-topic-settings-forgotten", texts, {
  text: "broker.id=1\nzookeeper.connect=zk1:2181\nlisteners=PLAINTEXT://kafka1:9092\nlog.dirs=/var/lib/kafka\ndefault.replication.factor=3\nmin.insync.replicas=2\n",
  affected: "2.4.0",
});
