/** KAFKA-17635: Streams deletes records of its repartition topics before their offsets are committed. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseStreamsPurgesUncommittedTexts as texts } from "./texts.ts";

export const releaseStreamsPurgesUncommitted = releaseRule("release-streams-purges-uncommitted", texts, {
  text: "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\n",
  affected: "3.9.0",
});
