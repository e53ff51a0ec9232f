/** Settings of the binder that commit a record before it is processed, or although it failed. */
import { kafkaBindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { isOn, isPolled } from "../shared/bindings.ts";
import { scsCommitBeforeOrDespiteFailureTexts as texts } from "./texts.ts";

const { autoCommitOnError, reactiveAutoCommit, reactiveAtMostOnce } = kafkaBindingKeys;
const input = "spring.cloud.stream.bindings.bill-in-0.group=billing\n";

export const scsCommitBeforeOrDespiteFailure = defineRule({
  id: "scs-commit-before-or-despite-failure",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: [autoCommitOnError, reactiveAutoCommit, reactiveAtMostOnce],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${input}spring.cloud.stream.kafka.bindings.bill-in-0.consumer.reactive-at-most-once=true\nspring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092\n`,
        good: `${input}spring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "the handler of polled consumers in KafkaMessageChannelBinder of 3.2.10 and 4.2.1 (REJECT commits, REQUEUE does not); KafkaConsumerProperties of 4.0.5 to 5.0.2 for the reactive ones",
    },
    references: [
      {
        title: "Spring Cloud Stream: properties of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
      },
    ],
  },
  *check(consumer) {
    for (const [key, message] of said) {
      const setting = consumer.written(key);
      if (setting !== undefined && isOn(setting) && (key !== autoCommitOnError || isPolled(consumer)))
        yield { at: setting, message: say(texts().messages[message]), fixes: [remove(setting, "changes-behaviour")] };
    }
  },
});

const said = [
  [autoCommitOnError, "onError"],
  [reactiveAutoCommit, "reactive"],
  [reactiveAtMostOnce, "atMostOnce"],
] as const;
