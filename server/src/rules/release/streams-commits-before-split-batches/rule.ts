/** KAFKA-19479: Streams commits offsets while parts of a split batch are still unsent. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStreamsCommitsBeforeSplitBatchesTexts as texts } from "./texts.ts";

export const releaseStreamsCommitsBeforeSplitBatches = releaseRule(
  "release-streams-commits-before-split-batches",
  texts,
  {
    text: "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nproducer.batch.size=1048576\n",
    affected: "4.1.0",
  },
);
