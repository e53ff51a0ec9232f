/** KAFKA-14639: the cooperative assignor gives a partition away while its owner still reads it. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStickyPartitionTwoOwnersTexts as texts } from "./texts.ts";

export const releaseStickyPartitionTwoOwners = releaseRule("release-sticky-partition-two-owners", texts, {
  text: "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\npartition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor\n",
  affected: "3.4.0",
});
