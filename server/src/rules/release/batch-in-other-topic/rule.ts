/** KAFKA-19012: a batch that expires while it is being sent can put records into another topic. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseBatchInOtherTopicTexts as texts } from "./texts.ts";

export const releaseBatchInOtherTopic = releaseRule("release-batch-in-other-topic", texts, {
  text: "bootstrap.servers=kafka1:9092,kafka2:9092\nlinger.ms=5\n",
  affected: "3.9.1",
});
