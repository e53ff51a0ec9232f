/** KAFKA-14079: a source connector that skips a record never commits its offsets again. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseConnectSourceOffsetsStuckTexts as texts } from "./texts.ts";

export const releaseConnectSourceOffsetsStuck = releaseRule("release-connect-source-offsets-stuck", texts, {
  text: "name=orders\nconnector.class=org.apache.kafka.connect.mirror.MirrorSourceConnector\ntasks.max=1\nerrors.tolerance=all\nerrors.log.enable=true\n",
  affected: "3.2.0",
});
