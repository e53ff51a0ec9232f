/** A listener with nothing but the default error handler: a record that keeps failing is logged and skipped. */
import { parseRange } from "../../../kafka/version.ts";
import { absentIsUnknown } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { retryTopicKey } from "../shared/retry-topic.ts";
import { springDefaultErrorHandlerSkipsTexts as texts } from "./texts.ts";

/** SeekToCurrentErrorHandler by default, later DefaultErrorHandler: both try ten times, then log. */
const triesAgain = parseRange(">=2.5");
const consumer = "    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springDefaultErrorHandlerSkips = defineRule({
  id: "spring-default-error-handler-skips",
  category: "loss",
  // Whether there is an error handler of the application's own, the code tells and the files do not.
  severity: "hint",
  preset: "critical",
  roles: ["listener", "consumer"],
  programs: ["spring-boot"],
  settings: [retryTopicKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `spring:\n  kafka:\n${consumer}`,
        good: `spring:\n  kafka:\n    # kafka-lossless-ignore spring-default-error-handler-skips -- KafkaErrors declares a DefaultErrorHandler\n${consumer}`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "the container's default error handler in spring-kafka 2.2.14, 2.3.13, 2.5.14, 2.7.14, 2.9.13, 3.3.11 and 4.1.1",
    },
    references: [
      {
        title: "Spring for Apache Kafka: handling exceptions",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/annotation-error-handling.html",
      },
    ],
  },
  *check({ role, anchor, component, written }, context) {
    if (absentIsUnknown(component) || hasRetryTopics(context)) return;
    // One of the two tells; a consumer without a group belongs to no listener.
    if (role === "consumer" && (context.siblings("listener").length > 0 || written("group.id") === undefined)) return;
    const message = context.lens.within("springKafka", triesAgain) ? texts().messages.tenTimes : texts().messages.once;
    yield { at: anchor, message: say(message), advice: say(texts().fixes.recoverer) };
  },
});

/** Anything but a plain `false` may switch them on. */
function hasRetryTopics({ unbound }: RuleContext): boolean {
  const on = unbound.findLast(({ canonical }) => canonical === retryTopicKey);
  return on !== undefined && on.entry.value?.trim().toLowerCase() !== "false";
}
