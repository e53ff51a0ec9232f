/** An input without a dead-letter topic: a record that fails a few times is logged and left behind. */
import { binderKeys, bindingKeys, kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { hasGroup, isOn } from "../shared/bindings.ts";
import { scsNoDlqTexts as texts } from "./texts.ts";

const input = `spring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092
spring.cloud.stream.bindings.bill-in-0.group=billing
`;

export const scsNoDlq = defineRule({
  id: "scs-no-dlq",
  category: "loss",
  // Whether the code has an error handler of its own, the files do not tell.
  severity: "hint",
  preset: "critical",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: [kafkaBindingKeys.enableDlq, bindingKeys.maxAttempts],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: input,
        good: `${input}spring.cloud.stream.kafka.bindings.bill-in-0.consumer.enable-dlq=true\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaMessageChannelBinder in 3.2.10 to 5.0.2: a retry template of maxAttempts, then a DefaultErrorHandler without retries, which logs and lets the offset be committed",
    },
    references: [
      {
        title: "Spring Cloud Stream: dead-letter topics of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/dlq.html",
      },
    ],
  },
  *check(consumer) {
    if (hasGroup(consumer) !== true || elsewhere.some((key) => consumer.written(key) !== undefined)) return;
    const dlq = consumer.effective(kafkaBindingKeys.enableDlq);
    const attempts = Number(consumer.effective(bindingKeys.maxAttempts).typed);
    if (dlq.typed === undefined || isOn(dlq) || !(attempts > 1)) return;
    if (!/^(false|off|no|0)$/i.test(String(consumer.effective(bindingKeys.batchMode).typed))) return;
    const key = kafkaBindingKeys.enableDlq;
    const written = consumer.written(key);
    const safety = "changes-behaviour";
    yield {
      at: written ?? consumer.anchor,
      message: say(texts().messages.skipped, { attempts: String(attempts) }),
      fixes: [written === undefined ? insert(consumer, key, "true", safety) : set(written, "true", safety)],
    };
  },
});

/** Who fails is somebody else's business then. */
const elsewhere = [
  kafkaBindingKeys.errorHandler,
  bindingKeys.errorHandler,
  kafkaBindingKeys.consumerTransactions,
  binderKeys.transactions,
];
