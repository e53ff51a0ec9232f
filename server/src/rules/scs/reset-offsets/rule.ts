/** reset-offsets: what the group has committed is thrown away whenever the application starts. */
import { bindingKeys, kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { hasGroup, isOn } from "../shared/bindings.ts";
import { scsResetOffsetsTexts as texts } from "./texts.ts";

const { resetOffsets, startOffset } = kafkaBindingKeys;
const input =
  "spring.cloud.stream.bindings.bill-in-0.group=billing\nspring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092\n";

export const scsResetOffsets = defineRule({
  id: "scs-reset-offsets",
  category: "duplication",
  severity: "warning",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: [resetOffsets, startOffset, "auto.offset.reset", bindingKeys.group],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${input}spring.cloud.stream.kafka.bindings.bill-in-0.consumer.reset-offsets=true\n`,
        good: input,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaMessageChannelBinder.resetOffsetsForAutoRebalance in 3.2.10 to 5.0.2: it seeks when partitions are first assigned",
    },
    references: [
      {
        title: "Spring Cloud Stream: resetting offsets",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
      },
    ],
  },
  *check(consumer, { environment }) {
    const reset = consumer.written(resetOffsets);
    // Without a group there is nothing committed that could be thrown away.
    if (reset === undefined || !isOn(reset) || hasGroup(consumer) !== true) return;
    const start = consumer.effective("auto.offset.reset").typed;
    if (start !== "earliest" && start !== "latest") return;
    yield {
      at: reset,
      message: say(texts().messages[start]),
      fixes: [remove(reset, "changes-behaviour")],
      ...(environment.named ? { severity: "hint" as const } : {}),
    };
  },
});
