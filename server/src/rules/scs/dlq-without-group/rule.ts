/** enable-dlq on an input without a group: the binder refuses to bind it, and the application starts without. */
import { bindingKeys, kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { hasGroup, isOn } from "../shared/bindings.ts";
import { scsDlqWithoutGroupTexts as texts } from "./texts.ts";

export const scsDlqWithoutGroup = defineRule({
  id: "scs-dlq-without-group",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: [kafkaBindingKeys.enableDlq, bindingKeys.group],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: "spring.cloud.stream.bindings.bill-in-0.destination=orders\nspring.cloud.stream.kafka.bindings.bill-in-0.consumer.enable-dlq=true\n",
        good: "spring.cloud.stream.bindings.bill-in-0.destination=orders\nspring.cloud.stream.bindings.bill-in-0.group=billing\nspring.cloud.stream.kafka.bindings.bill-in-0.consumer.enable-dlq=true\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "applications on 3.2.10, 4.1.5 and 5.0.2: each started, logged the refusal and tried again in 30 seconds",
    },
    references: [
      {
        title: "Spring Cloud Stream: dead-letter topics of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/dlq.html",
      },
      { title: 'KafkaMessageChannelBinder: "DLQ support is not available for anonymous subscriptions"' },
    ],
  },
  *check(consumer) {
    const dlq = consumer.written(kafkaBindingKeys.enableDlq);
    if (dlq === undefined || !isOn(dlq) || hasGroup(consumer) !== false) return;
    const binding = consumer.name ?? "";
    yield {
      at: dlq,
      message: say(texts().messages.refused, { binding }),
      advice: say(texts().fixes.group, { binding }),
    };
  },
});
