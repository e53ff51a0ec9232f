/** group.id and enable.auto.commit among the binder's own settings: the binder takes them out again. */
import { bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { onceFor } from "../../shared/once-for.ts";
import { scsIgnoredConsumerSettingsTexts as texts } from "./texts.ts";

const input =
  "spring.cloud.stream.bindings.bill-in-0.group=billing\nspring.cloud.stream.kafka.binder.brokers=kafka1:9092,kafka2:9092\n";

export const scsIgnoredConsumerSettings = defineRule({
  id: "scs-ignored-consumer-settings",
  category: "no-effect",
  severity: "warning",
  roles: ["consumer"],
  programs: ["spring-cloud-stream"],
  settings: ["group.id", "enable.auto.commit", bindingKeys.group],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${input}spring.cloud.stream.kafka.binder.consumer-properties.group.id=orders\n`,
        good: input,
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaMessageChannelBinder of 3.2.10, 4.1.5 and 5.0.2: neither reached the consumers of a binding",
    },
    references: [
      { title: 'KafkaBinderConfigurationProperties.filterStreamManagedConfiguration: "Ignoring provided value(s)"' },
      {
        title: "Spring Cloud Stream: properties of the Kafka binder",
        url: "https://docs.spring.io/spring-cloud-stream/reference/kafka/kafka-binder/config-options.html",
      },
    ],
  },
  *check(_, context) {
    for (const { entry, canonical } of droppedOf(context.unbound)) {
      const isGroup = canonical.endsWith(".group.id");
      if (!isGroup && !canonical.endsWith(".enable.auto.commit")) continue;
      if (!isGroup && !/^\s*true\s*$/i.test(entry.value ?? "")) continue;
      // Listeners in the code may read what stands under spring.kafka.
      const isShared = canonical.startsWith("spring.kafka.");
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        message: say(isGroup ? texts().messages.group : texts().messages.autoCommit),
        ...(isShared
          ? { severity: "hint" as const, advice: say(texts().fixes.listeners) }
          : { fixes: [fix(say(texts().fixes.remove), "safe", [change.remove({ entry })])] }),
      };
    }
  },
});

/** What the binder drops, in its own maps and in Boot's section for consumers. */
const dropped =
  /^spring\.(kafka\.consumer|cloud\.stream\.kafka\.binder\.(consumer-properties|configuration))\.(group\.id|enable\.auto\.commit)$/;

const droppedOf = onceFor((unbound) => unbound.filter(({ canonical }) => dropped.test(canonical)));
