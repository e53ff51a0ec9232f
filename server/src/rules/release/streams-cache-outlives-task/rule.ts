/** KAFKA-14172: a task that was a standby in between reads old values from its cache. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStreamsCacheOutlivesTaskTexts as texts } from "./texts.ts";

export const releaseStreamsCacheOutlivesTask = releaseRule("release-streams-cache-outlives-task", texts, {
  text: "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nnum.standby.replicas=1\nprocessing.guarantee=exactly_once_v2\n",
  affected: "3.4.0",
});
