/** connect-sink-consumer-auto-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { connectSinkConsumerAutoCommit as rule } from "../../../server/src/rules/connect/sink-consumer-auto-commit/rule.ts";
import { connectSinkConsumerAutoCommitTexts as texts } from "../../../server/src/rules/connect/sink-consumer-auto-commit/texts.ts";
import { check } from "../../support/check.ts";

const message = (key: string): string => texts().messages.on.en.replace("{key}", key);
const worker = "bootstrap.servers=k1:9092,k2:9092\nconfig.storage.topic=configs\n";

it("is an error in a worker's file and in a sink's", () => {
  check(
    rule,
    `
config.storage.topic=configs
consumer.enable.auto.commit=true
                            ^^^^ error: ${message("consumer.enable.auto.commit")}
`,
  );
  check(
    rule,
    `
connector.class=FileStreamSink
topics=orders
consumer.override.enable.auto.commit=TRUE
                                     ^^^^ error: ${message("consumer.override.enable.auto.commit")}
`,
    { file: "connectors/a.properties" },
  );
});

it("says nothing for false, other settings, a comment, a source, and where the value is unknown", () => {
  for (const last of [
    "consumer.enable.auto.commit=false",
    "#consumer.enable.auto.commit=true",
    "consumer.enable.auto.commit=${AUTO}",
    "consumer.auto.offset.reset=latest",
    "enable.auto.commit=true",
    "consumer.override.enable.auto.commit=true",
  ])
    check(rule, `${worker}${last}\n`);
  check(rule, "name=a\nconnector.class=FileStreamSource\ntopic=a\nconsumer.override.enable.auto.commit=true\n", {
    file: "connectors/a.properties",
  });
});
