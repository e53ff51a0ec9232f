/** The Kafka binder asks for acks=1 where nobody says otherwise, whatever Kafka's own default is. */
import { binderKeys } from "../../../kafka/spring-cloud-stream.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { scsRequiredAcksDefaultOneTexts as texts } from "./texts.ts";

const binding = "      bindings:\n        place-out-0:\n          destination: orders\n";
const head = `spring:\n  cloud:\n    stream:\n${binding}      kafka:\n        binder:\n          brokers: kafka1:9092,kafka2:9092\n`;

export const scsRequiredAcksDefaultOne = defineRule({
  id: "scs-required-acks-default-one",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  programs: ["spring-cloud-stream"],
  // Where there is one broker anyway, all is no more than 1.
  aboutReplication: true,
  // The default of releases that may not even be in use is worth no more.
  inPart: "hint",
  coveredBy: ["producer-idempotence-conflict", "scs-transaction-prefix-with-weak-acks"],
  settings: [binderKeys.requiredAcks, "acks"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: head,
        good: `${head}          required-acks: all\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaMessageChannelBinder of 3.2.10, 4.1.5 and 5.0.2 built its producers (test/carriers/spring-cloud-stream.test.ts); the default read in 4.0.5, 4.2.1 and 4.3.1 too",
    },
    references: [
      {
        title: "Spring Cloud Stream: changing the default to all",
        url: "https://github.com/spring-cloud/spring-cloud-stream/pull/3171",
      },
      { title: 'KafkaBinderConfigurationProperties: requiredAcks is "1" up to 5.0.1' },
    ],
  },
  *check(producer, context) {
    if (!isByDefault(producer)) return;
    // One key sets them all: it is said once.
    const { uri, span } = producer.anchor;
    const others = context.siblings("producer").filter(isByDefault);
    if (others.some(({ anchor }) => anchor.uri < uri || (anchor.uri === uri && anchor.span.start < span.start))) return;
    const count = others.length + 1;
    yield {
      at: producer.anchor,
      message: count === 1 ? say(texts().messages.one) : say(texts().messages.several, { count: String(count) }),
      fixes: [insert(producer, "acks", "all", "changes-performance")],
    };
  },
});

function isByDefault(producer: EffectiveComponent): boolean {
  const acks = producer.effective("acks");
  return (
    acks.origin === "framework-default" && acks.typed === "1" && producer.written("transactional.id") === undefined
  );
}
