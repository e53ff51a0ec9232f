/** spring-kafka#3019: where the commit before a failed record of a batch fails, the rest of the batch is passed over. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseSpringFailedCommitSkipsBatchTexts as texts } from "./texts.ts";

export const releaseSpringFailedCommitSkipsBatch = releaseRule("release-spring-failed-commit-skips-batch", texts, {
  text: "spring:\n  kafka:\n    bootstrap-servers: kafka1:9092,kafka2:9092\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      type: batch\n",
  affected: "3.1.2",
  beside: { springBoot: "3.2" },
  file: "src/main/resources/application.yml",
});
