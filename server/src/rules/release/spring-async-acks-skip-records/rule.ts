/** spring-kafka#4342: asynchronous acknowledgements commit past records that are not acknowledged. */
import { releaseRule } from "../../shared/release/release-rule.ts";
import { releaseSpringAsyncAcksSkipRecordsTexts as texts } from "./texts.ts";

export const releaseSpringAsyncAcksSkipRecords = releaseRule("release-spring-async-acks-skip-records", texts, {
  text: "spring:\n  kafka:\n    bootstrap-servers: kafka1:9092,kafka2:9092\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      ack-mode: manual\n      async-acks: true\n",
  affected: "3.3.13",
  beside: { springBoot: "3.5" },
  file: "src/main/resources/application.yml",
});
