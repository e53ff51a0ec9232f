/** KAFKA-16017: a checkpoint says that a state is complete that was wiped out and only half restored. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStreamsCheckpointPastStateTexts as texts } from "./texts.ts";

export const releaseStreamsCheckpointPastState = releaseRule("release-streams-checkpoint-past-state", texts, {
  text: "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nprocessing.guarantee=exactly_once_v2\n",
  affected: "3.6.1",
});
