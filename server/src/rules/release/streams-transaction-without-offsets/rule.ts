/** KAFKA-18943: a rebalance commits the transaction of a thread without the offsets of its input. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStreamsTransactionWithoutOffsetsTexts as texts } from "./texts.ts";

export const releaseStreamsTransactionWithoutOffsets = releaseRule(
  "release-streams-transaction-without-offsets",
  texts,
  {
    text: "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nprocessing.guarantee=exactly_once_v2\n",
    affected: "3.9.0",
  },
);
