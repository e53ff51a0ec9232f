/** Auto-commit switched on under Spring: the Kafka client's timer commits, whether or not the listener is done. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { byContainer } from "../shared/auto-commit.ts";
import { springEnableAutoCommitTrueTexts as texts } from "./texts.ts";

export const springEnableAutoCommitTrue = defineRule({
  id: "spring-enable-auto-commit-true",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  // Of a binding only its own map gets through: the binder takes the setting out of all others.
  programs: ["spring-boot", "spring-cloud-stream"],
  settings: ["enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n      enable-auto-commit: true\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n",
      },
      {
        file: "src/main/resources/application.properties",
        versions: { springBoot: "2.1" },
        bad: "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.consumer.enable-auto-commit=true\n",
        good: "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.consumer.enable-auto-commit=false\n",
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaMessageListenerContainer of spring-kafka 2.2.14, 2.3.13, 3.3.11 and 4.1.1: with auto-commit it leaves the topic before it closes the consumer, so that nothing is committed then; ErrorHandlingUtils.retryBatch of 3.3.16 polls between attempts",
    },
    references: [
      {
        title: "Spring for Apache Kafka: committing offsets",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/message-listener-container.html",
      },
      { title: "spring-kafka GH-945: the container sets enable.auto.commit to false where it is unset" },
    ],
  },
  *check(consumer, context) {
    const autoCommit = consumer.written("enable.auto.commit");
    if (autoCommit?.typed !== true || isForBindings(consumer, context)) return;
    // A group that is another one at each start resumes nothing: what is committed too early costs nothing.
    if (consumer.written("group.id")?.renewed !== undefined) return;
    // Beside an ack mode it is the same cause: the rules about the listener say what becomes of the mode.
    if (context.siblings("listener").some((listener) => readAckMode(listener.written(ackModeKey)) !== undefined))
      return;
    yield {
      at: autoCommit,
      ...(context.environment.named ? { severity: "info" as const } : {}),
      message: say(texts().messages.client),
      fixes: [byContainer(autoCommit, context)],
    };
  },
});

/** Without a listener's settings, an application with bindings reads by these, and their binder takes the setting out. */
function isForBindings({ program }: EffectiveComponent, { programs, siblings }: RuleContext): boolean {
  return program === "spring-boot" && programs.includes("spring-cloud-stream") && siblings("listener").length === 0;
}
