/** librdkafka#4736: a retried batch comes apart, and the idempotent producer stops for good. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseLibrdkafkaRetrySplitsBatchTexts as texts } from "./texts.ts";

export const releaseLibrdkafkaRetrySplitsBatch = releaseRule("release-librdkafka-retry-splits-batch", texts, {
  text: "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=100000\nenable.idempotence=true\n",
  affected: "2.3.0",
});
