/** An input without a group: a new consumer group at every start, which sees nothing of what was sent in between. */
import { bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { hasGroup, isOtherEnd } from "../shared/bindings.ts";
import { scsAnonymousGroupTexts as texts } from "./texts.ts";

export const scsAnonymousGroup = defineRule({
  id: "scs-anonymous-group",
  category: "loss",
  // Everybody's copy of a broadcast is read so too; only who writes on what he reads surely wants all of it.
  severity: "info",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  coveredBy: ["scs-dlq-without-group"],
  settings: [bindingKeys.group, "group.id", "auto.offset.reset"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: file(""),
        good: file("          group: price-cache\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaMessageChannelBinder of 3.2.10, 4.1.5 and 5.0.2: auto.offset.reset of inputs with and without a group",
    },
    references: [
      {
        title: "Spring Cloud Stream: consumer groups",
        url: "https://docs.spring.io/spring-cloud-stream/reference/spring-cloud-stream/consumer-groups.html",
      },
      { title: "BindingUtils.createConsumerConfigs: anonymous consumers start at latest" },
    ],
  },
  *check(consumer, context) {
    if (hasGroup(consumer) !== false || consumer.written("group.id") !== undefined) return;
    if (consumer.effective("auto.offset.reset").typed !== "latest") return;
    const isProcessor = context.siblings("producer").some(isOtherEnd(consumer));
    yield {
      at: consumer.anchor,
      message: say(isProcessor ? texts().messages.processor : texts().messages.anonymous, {
        binding: consumer.name ?? "",
      }),
      advice: say(texts().fixes.group, { binding: consumer.name ?? "" }),
      ...(isProcessor && !context.environment.named ? { severity: "warning" as const } : {}),
    };
  },
});

function file(group: string): string {
  return `spring:\n  cloud:\n    stream:\n      bindings:\n        refresh-in-0:\n          destination: prices\n${group}      kafka:\n        binder:\n          brokers: kafka1:9092,kafka2:9092\n`;
}
