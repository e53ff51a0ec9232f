/** KAFKA-12468: MirrorMaker translates the offset of a group past records that it has not read. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseMirrorOffsetPastRecordsTexts as texts } from "./texts.ts";

export const releaseMirrorOffsetPastRecords = releaseRule("release-mirror-offset-past-records", texts, {
  text: "clusters=east,west\neast.bootstrap.servers=east1:9092,east2:9092\nwest.bootstrap.servers=west1:9092,west2:9092\neast->west.enabled=true\neast->west.sync.group.offsets.enabled=true\n",
  affected: "3.4.0",
});
