/** KAFKA-14196: a consumer goes on reading between its last commit and the loss of its partitions. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseRebalanceCommitsBehindTexts as texts } from "./texts.ts";

export const releaseRebalanceCommitsBehind = releaseRule("release-rebalance-commits-behind", texts, {
  text: "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=true\n",
  affected: "3.2.2",
});
