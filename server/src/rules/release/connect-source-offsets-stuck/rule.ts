/** KAFKA-14079: a source connector that skips a record never commits its offsets again. */
import { sourceFile } from "../../shared/examples/connect.ts";
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseConnectSourceOffsetsStuckTexts as texts } from "./texts.ts";

export const releaseConnectSourceOffsetsStuck = releaseRule("release-connect-source-offsets-stuck", texts, {
  text: `${sourceFile}errors.tolerance=all\nerrors.log.enable=true\n`,
  affected: "3.2.0",
});
